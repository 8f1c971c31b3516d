import { describe, expect, it } from 'vitest'
import { elapsedTime, intervalBetween } from './elapsed-time.ts'
import { daysText, intervalText, periodText } from './period-text.ts'

describe('elapsed time', () => {
  it.each([
    {
      from: '2026-06-08',
      to: '2026-11-19',
      document: '5か月と11日（164日）',
      screen: '164日（5か月11日）',
    },
    {
      from: '2024-03-01',
      to: '2024-06-29',
      document: '3か月と28日（120日）',
      screen: '120日（3か月28日）',
    },
    {
      from: '2022-01-10',
      to: '2024-02-13',
      document: '2年1か月と3日（764日）',
      screen: '764日（2年1か月3日）',
    },
    { from: '2024-04-01', to: '2024-05-01', document: '1か月（30日）', screen: '30日（1か月）' },
    { from: '2023-04-01', to: '2024-04-01', document: '1年（366日）', screen: '366日（1年）' },
    {
      from: '2023-04-01',
      to: '2024-04-03',
      document: '1年と2日（368日）',
      screen: '368日（1年2日）',
    },
    { from: '2024-04-01', to: '2024-04-30', document: '29日', screen: '29日' },
    { from: '2024-04-01', to: '2024-04-01', document: '0日', screen: '0日' },
  ])('$from to $to is $document', ({ from, to, document, screen }) => {
    const elapsed = elapsedTime(from, to)
    expect(elapsed && [periodText(elapsed), daysText(elapsed)]).toEqual([document, screen])
  })

  it('months clamp at the end of a month', () => {
    expect(elapsedTime('2022-11-30', '2023-02-28')).toEqual({ months: 3, days: 0, totalDays: 90 })
    expect(elapsedTime('2022-11-30', '2023-02-27')).toEqual({ months: 2, days: 28, totalDays: 89 })
    expect(elapsedTime('2024-01-31', '2024-03-01')).toEqual({ months: 1, days: 1, totalDays: 30 })
  })

  it('an end before the start gives nothing', () => {
    expect(elapsedTime('2024-04-02', '2024-04-01')).toBeUndefined()
    expect(intervalBetween('2024-05', '2024-04-30')).toBeUndefined()
    expect(intervalBetween(undefined, '2024-04-30')).toBeUndefined()
  })

  it.each([
    { from: '2020-01-01', to: '2022-03-02', expected: '2年2か月と1日（791日）' },
    { from: '2020-01', to: '2022-03-15', expected: '約2年1か月–2年2か月' },
    { from: '2020-01', to: '2022-03-31', expected: '約2年2か月' },
    { from: '2020', to: '2020-06-30', expected: '約0か月–5か月' },
  ])('between $from and $to: $expected', ({ from, to, expected }) => {
    const interval = intervalBetween(from, to)
    expect(interval && intervalText(interval)).toBe(expected)
  })
})
