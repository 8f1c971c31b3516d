import { describe, expect, it } from 'vitest'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import type { CaseFacts } from '../../../shared/statistics/survey-facts.ts'
import { table04, table04b } from './table-04.ts'

const elderly = '1950-01-01'
const young = '1990-01-01'

const special = (given: Partial<CaseFacts>): Partial<CaseFacts> => ({
  category: 'special_adjustment',
  requestDate: '2024-04-01',
  ...given,
})

describe('T4 (one case in every row that fits)', () => {
  it.each([
    { when: '有', given: { disabilities: { physical: 'yes' } }, rows: ['physical_present'] },
    {
      when: '疑い',
      given: { disabilities: { dementia: 'suspected' } },
      rows: ['dementia_suspected'],
    },
    { when: '無', given: { disabilities: { mental: 'no' } }, rows: [] },
    {
      when: 'several',
      given: {
        birthDate: elderly,
        disabilities: { intellectual: 'yes', addiction: 'suspected', developmental: 'yes' },
      },
      rows: ['elderly', 'intellectual_present', 'developmental_present', 'addiction_suspected'],
    },
    { when: '今犯', given: { drugPeriod: 'current' }, rows: ['drug_current'] },
    { when: '前歴', given: { drugPeriod: 'previous' }, rows: ['drug_previous'] },
    { when: 'a drug without 今犯・前歴', given: { drugName: '覚醒剤' }, rows: [] },
  ] as const)('counts $when in $rows', ({ given, rows }) => {
    expect(countedCells(table04, special(given))).toEqual(rows.map((row) => `${row}.special`))
  })

  it.each([
    { when: 'on the 65th birthday', given: { birthDate: '1959-04-01' }, counts: true },
    { when: 'on the day before', given: { birthDate: '1959-04-02' }, counts: false },
    { when: 'by the override alone', given: { elderlyOverride: true }, counts: true },
    {
      when: 'by the override where the year leaves it open',
      given: { birthDate: '1959', elderlyOverride: true },
      counts: true,
    },
    {
      when: 'by the birth date against the override',
      given: { birthDate: young, elderlyOverride: true },
      counts: false,
    },
    { when: 'of unknown age', given: {}, counts: false },
  ])('高齢 $when: $counts', ({ given, counts }) => {
    expect(countedCells(table04, special(given)).includes('elderly.special')).toBe(counts)
  })

  it.each([
    { category: 'general_adjustment', column: 'general' },
    { category: undefined, column: 'unknown' },
    { category: 'suspect_support', column: 'suspect_support' },
  ] as const)('counts $category under $column', ({ category, column }) => {
    const given = special({ category, disabilities: { physical: 'yes' } })
    expect(countedCells(table04, given)).toEqual([`physical_present.${column}`])
  })
})

describe('T4b (one case in one row)', () => {
  it.each([
    { when: 'elderly alone', given: { birthDate: elderly }, row: 'elderly_only' },
    {
      when: 'disabled alone',
      given: { birthDate: young, disabilities: { developmental: 'yes' } },
      row: 'disability_only',
    },
    {
      when: 'elderly and disabled',
      given: { birthDate: elderly, disabilities: { mental: 'yes' } },
      row: 'both',
    },
    { when: 'nothing entered', given: {}, row: 'neither' },
    { when: '疑い is no 障害', given: { disabilities: { physical: 'suspected' } }, row: 'neither' },
    { when: '認知症 is no 障害', given: { disabilities: { dementia: 'yes' } }, row: 'neither' },
    { when: '依存 is no 障害', given: { disabilities: { addiction: 'yes' } }, row: 'neither' },
  ] as const)('$when: $row', ({ given, row }) => {
    expect(countedCells(table04b, special(given))).toEqual([`${row}.special`])
  })
})
