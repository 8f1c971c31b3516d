import { describe, expect, it } from 'vitest'
import type { DateRules } from './date-rules.ts'
import { partialDateRules, wholeDayRules } from './japanese-date-rules.ts'

interface Reading {
  readonly when: string
  readonly rules: DateRules
  readonly text: string
  readonly iso: string
  readonly readback: string
}

describe('a typed date', () => {
  it.each<Reading>([
    {
      when: 'a whole day is read back with both years and its weekday',
      rules: wholeDayRules,
      text: 'R8.6.8',
      iso: '2026-06-08',
      readback: '令和8年6月8日（2026年）月曜',
    },
    {
      when: 'full-width digits are read',
      rules: wholeDayRules,
      text: '２０２６０６０８',
      iso: '2026-06-08',
      readback: '令和8年6月8日（2026年）月曜',
    },
    {
      when: 'a birth date needs no weekday',
      rules: partialDateRules,
      text: 'S23.9.3',
      iso: '1948-09-03',
      readback: '昭和23年9月3日（1948年）',
    },
    {
      when: 'a month stays a month where that is enough',
      rules: partialDateRules,
      text: 'H24/7',
      iso: '2012-07',
      readback: '平成24年7月（2012年）日は不明',
    },
    {
      when: '不明 is no date, and no mistake where a date may be unknown',
      rules: partialDateRules,
      text: '不明',
      iso: '',
      readback: '日付は不明',
    },
  ])('$when', ({ rules, text, iso, readback }) => {
    expect(rules.parse(text)).toMatchObject({ ok: true, iso, readback })
  })

  it.each([
    {
      when: 'a month is not enough for a day',
      rules: wholeDayRules,
      text: 'H24/7',
      message: /^日まで/,
    },
    {
      when: '不明 is not enough for a day',
      rules: wholeDayRules,
      text: '不明',
      message: /^日まで/,
    },
    {
      when: 'a day that no calendar has',
      rules: wholeDayRules,
      text: 'H25.2.30',
      message: /30日は暦にありません/,
    },
    { when: 'an age', rules: partialDateRules, text: '53歳', message: /^年齢のようです/ },
  ])('is refused with the reason: $when', ({ rules, text, message }) => {
    const reading = rules.parse(text)
    expect(reading.ok ? 'read' : reading.message).toMatch(message)
  })

  it('of an era that has ended is proposed, not taken', () => {
    expect(wholeDayRules.parse('H31.5.7')).toMatchObject({
      ok: false,
      proposals: [{ iso: '2019-05-07', text: '令和元年5月7日（2019年）火曜' }],
    })
  })

  it('without an era offers every year it can mean', () => {
    const reading = wholeDayRules.parse('24.4.1')
    expect(reading.ok ? [] : reading.proposals.map(({ iso }) => iso)).toContain('2012-04-01')
  })

  it('stands in the field in the short notation', () => {
    expect(wholeDayRules.format('2026-06-08')).toBe('R8.6.8')
    expect(partialDateRules.format('2012-07')).toBe('H24.7')
  })
})
