import { describe, expect, it } from 'vitest'
import {
  newestFinishedYear,
  periodName,
  periodOf,
  wholeYearOf,
  yearOptions,
} from './period-choice.ts'

describe('newestFinishedYear', () => {
  it.each([
    { today: '2026-03-31', year: 2024 },
    { today: '2026-04-01', year: 2025 },
    { today: '2026-11-22', year: 2025 },
  ])('on $today is $year', ({ today, year }) => {
    expect(newestFinishedYear(today)).toBe(year)
  })
})

describe('a period', () => {
  it.each([
    {
      when: 'of a 年度 runs from April to March',
      choice: { kind: 'year', fiscalYear: 2024 } as const,
      period: { from: '2024-04-01', to: '2025-03-31' },
      name: '令和6年度',
      year: 2024,
    },
    {
      when: 'of free days is named by them',
      choice: { kind: 'range', from: '2024-10-01', to: '2025-03-31' } as const,
      period: { from: '2024-10-01', to: '2025-03-31' },
      name: 'R6.10.1–R7.3.31',
      year: undefined,
    },
    {
      when: 'of free days that are one 年度 is that 年度',
      choice: { kind: 'range', from: '2019-04-01', to: '2020-03-31' } as const,
      period: { from: '2019-04-01', to: '2020-03-31' },
      name: '令和元年度（平成31年度）',
      year: 2019,
    },
  ])('$when', ({ choice, period, name, year }) => {
    expect(periodOf(choice)).toEqual(period)
    expect(periodName(period)).toBe(name)
    expect(wholeYearOf(period)).toBe(year)
  })
})

describe('yearOptions', () => {
  it('lists the newest first and marks the one that still runs', () => {
    expect(yearOptions([2026, 2025, 2024], 2025, '2026-11-22').map(({ label }) => label)).toEqual([
      '令和8年度（途中）',
      '令和7年度',
      '令和6年度',
    ])
  })

  it('keeps the chosen year where no case is of it', () => {
    expect(yearOptions([2026], 2020, '2026-11-22').map(({ value }) => value)).toEqual([
      '2026',
      '2025',
      '2020',
    ])
  })
})
