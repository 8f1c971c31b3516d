import { describe, expect, it } from 'vitest'
import {
  caseNumberSortKey,
  DEFAULT_CASE_NUMBER_PATTERNS,
  nextCaseNumber,
  parseCaseNumber,
} from './case-number.ts'

describe('parseCaseNumber', () => {
  it.each([
    ['特21-002', { prefix: '特', fiscalYear: 2009, number: 2, rest: '' }],
    ['特31-002', { prefix: '特', fiscalYear: 2019, number: 2, rest: '' }],
    ['特R1-001', { prefix: '特', fiscalYear: 2019, number: 1, rest: '' }],
    ['特R6-091', { prefix: '特', fiscalYear: 2024, number: 91, rest: '' }],
    ['特６－０９１', { prefix: '特', fiscalYear: 2024, number: 91, rest: '' }],
    ['被R3-01', { prefix: '被', fiscalYear: 2021, number: 1, rest: '' }],
    ['R8-014', { prefix: '', fiscalYear: 2026, number: 14, rest: '' }],
    ['2024-12', { prefix: '', fiscalYear: 2024, number: 12, rest: '' }],
    ['相談-12', { prefix: '相談', number: 12, rest: '' }],
    ['12', { prefix: '', number: 12, rest: '' }],
    ['特21-002-2', { prefix: '特', fiscalYear: 2009, number: 2, rest: '-2' }],
    ['未定', undefined],
    ['', undefined],
  ])('%s', (caseNo, expected) => {
    expect(parseCaseNumber(caseNo)).toEqual(expected)
  })
})

describe('caseNumberSortKey', () => {
  it('sorts by year and number, not as text', () => {
    const sorted = [
      '特21-002',
      '特21-010',
      '般30-1',
      '般30-9',
      '特30-10',
      '特R1-001',
      '被R3-01',
      '特R3-001',
      '特R10-001',
      '相談-2',
      '相談-12',
      '未定',
    ]
    const back = sorted
      .toReversed()
      .toSorted((one, other) => (caseNumberSortKey(one) < caseNumberSortKey(other) ? -1 : 1))
    expect(back.map(caseNumberSortKey)).toEqual(sorted.map(caseNumberSortKey).toSorted())
    expect(back.filter((caseNo) => !caseNo.includes('R3'))).toEqual(
      sorted.filter((caseNo) => !caseNo.includes('R3')),
    )
  })
})

describe('nextCaseNumber', () => {
  const { special_adjustment, general_adjustment, suspect_support, consultation_other } =
    DEFAULT_CASE_NUMBER_PATTERNS
  it.each([
    {
      when: 'the first of a year',
      pattern: special_adjustment,
      given: ['特R5-120'],
      expected: '特R6-001',
    },
    {
      when: 'after the highest, gaps stay',
      pattern: special_adjustment,
      given: ['特R6-001', '特R6-009'],
      expected: '特R6-010',
    },
    {
      when: 'coordination counts in one series',
      pattern: general_adjustment,
      given: ['特R6-009', '般R6-002', '他R6-011'],
      expected: '般R6-012',
    },
    {
      when: 'suspect support counts alone',
      pattern: suspect_support,
      given: ['特R6-009', '被R6-09'],
      expected: '被R6-10',
    },
    {
      when: 'more than its digits',
      pattern: suspect_support,
      given: ['被R6-99'],
      expected: '被R6-100',
    },
    {
      when: 'no year',
      pattern: consultation_other,
      given: ['相談-136', '特R6-200'],
      expected: '相談-137',
    },
    {
      when: 'written in another width',
      pattern: special_adjustment,
      given: ['特Ｒ６－０１２'],
      expected: '特R6-013',
    },
  ])('$when: $expected', ({ pattern, given, expected }) => {
    expect(nextCaseNumber(pattern, 2024, given)).toBe(expected)
  })

  it('the year 2019 is R1', () => {
    expect(nextCaseNumber(special_adjustment, 2019, ['特31-004'])).toBe('特R1-005')
  })
})
