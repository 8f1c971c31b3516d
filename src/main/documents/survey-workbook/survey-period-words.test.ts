import { describe, expect, it } from 'vitest'
import { surveyPeriodWords } from './survey-period-words.ts'

describe('the words of a period', () => {
  it.each([
    { from: '2024-04-01', to: '2025-03-31', name: '令和6年度', isFiscalYear: true },
    {
      from: '2024-04-01',
      to: '2025-03-30',
      name: '令和6年4月1日～令和7年3月30日',
      isFiscalYear: false,
    },
    {
      from: '2024-04-02',
      to: '2025-03-31',
      name: '令和6年4月2日～令和7年3月31日',
      isFiscalYear: false,
    },
    {
      from: '2024-04-01',
      to: '2026-03-31',
      name: '令和6年4月1日～令和8年3月31日',
      isFiscalYear: false,
    },
    { from: '2019-04-01', to: '2020-03-31', name: '令和元年度（平成31年度）', isFiscalYear: true },
  ])('$from to $to is $name', ({ from, to, ...expected }) => {
    expect(surveyPeriodWords({ from, to })).toMatchObject(expected)
  })
})
