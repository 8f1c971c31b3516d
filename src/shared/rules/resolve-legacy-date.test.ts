import { describe, expect, it } from 'vitest'
import { parseJapaneseDate } from './parse-japanese-date.ts'
import { legacyDateSpan, resolveLegacyDate } from './resolve-legacy-date.ts'

const importDay = '2026-04-10'
const birth = legacyDateSpan('birth', importDay)
const other = legacyDateSpan('other', importDay)

describe('legacyDateSpan', () => {
  it('births from 1912 to the import day less 14 years, others from 2008 to the next year', () => {
    expect(birth).toEqual({ from: '1912-01-01', to: '2012-04-10' })
    expect(other).toEqual({ from: '2008-01-01', to: '2027-12-31' })
  })
})

describe('resolveLegacyDate', () => {
  it.each([
    { text: 'H22.7.7', span: other, value: '2010-07-07', notes: [] },
    { text: '22.7.7', span: other, value: '2010-07-07', notes: ['interpreted'] },
    { text: '3.10.22', span: other, value: '2021-10-22', notes: ['interpreted'] },
    { text: '8.10.10', span: other, value: '2026-10-10', notes: ['interpreted'] },
    { text: '31.4.30', span: other, value: '2019-04-30', notes: ['interpreted'] },
    { text: '54.11.6', span: birth, value: '1979-11-06', notes: ['interpreted'] },
    { text: '24.4.11', span: birth, value: '1949-04-11', notes: ['interpreted'] },
    { text: '31.5.7', span: other, value: '2019-05-07', notes: ['interpreted', 'era-overflow'] },
    { text: '36.4.1', span: other, value: '2024-04-01', notes: ['interpreted', 'era-overflow'] },
    { text: 'H31.5.7', span: other, value: '2019-05-07', notes: ['era-overflow'] },
    { text: 'H24.4', span: other, value: '2012-04', notes: ['partial'] },
    { text: '昭和33年頃', span: birth, value: '1958', notes: ['about', 'partial'] },
    { text: 'S33.4.1', span: other, value: '1958-04-01', notes: [] },
  ])('$text is taken as $value, noted $notes', ({ text, span, value, notes }) => {
    expect(resolveLegacyDate(parseJapaneseDate(text), span)).toEqual({
      kind: 'taken',
      value,
      notes,
    })
  })

  it.each([
    { when: 'two eras are in the span', text: '4.3.22', span: birth, reason: 'ambiguous' },
    { when: 'the last day of the span is in', text: '24.4.10', span: birth, reason: 'ambiguous' },
    { when: 'no era is in the span', text: '50.4.1', span: other, reason: 'ambiguous' },
    { when: 'not known', text: '不明', span: other, reason: 'unknown' },
    { when: 'an age', text: '６２', span: birth, reason: 'age' },
    { when: 'no such day', text: 'H24.2.30', span: other, reason: 'invalid' },
  ])('goes to review: $when', ({ text, span, reason }) => {
    expect(resolveLegacyDate(parseJapaneseDate(text), span)).toMatchObject({
      kind: 'review',
      reason,
    })
  })

  it('tells all readings of 和暦, and no western one', () => {
    const resolved = resolveLegacyDate(parseJapaneseDate('4.3.22'), birth)
    expect(resolved.kind === 'review' && resolved.readings.map(({ era }) => era)).toEqual([
      'meiji',
      'taisho',
      'showa',
      'heisei',
      'reiwa',
    ])
  })

  it('empty is neither stored nor in review', () => {
    expect(resolveLegacyDate(parseJapaneseDate(' '), other)).toEqual({ kind: 'empty' })
  })
})
