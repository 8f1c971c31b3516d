import { describe, expect, it } from 'vitest'
import {
  fiscalYearName,
  fiscalYearOf,
  fiscalYearPeriod,
  fiscalYearShortName,
} from './fiscal-year.ts'

describe('fiscal year', () => {
  it.each([
    ['2024-03-31', 2023],
    ['2024-04-01', 2024],
    ['2025-03-31', 2024],
    ['2024-04', 2024],
    ['2024-03', 2023],
    ['2024', undefined],
    [undefined, undefined],
  ])('%s belongs to %s', (date, expected) => {
    expect(fiscalYearOf(date)).toBe(expected)
  })

  it('runs from 1 April to 31 March', () => {
    expect(fiscalYearPeriod(2023)).toEqual({ from: '2023-04-01', to: '2024-03-31' })
  })

  it.each([
    [2024, '令和6年度', 'R6'],
    [2020, '令和2年度', 'R2'],
    [2019, '令和元年度（平成31年度）', 'R1'],
    [2018, '平成30年度', 'H30'],
    [1989, '平成元年度', 'H1'],
    [1988, '昭和63年度', 'S63'],
    [1926, '昭和元年度（大正15年度）', 'S1'],
    [1912, '大正元年度（明治45年度）', 'T1'],
  ])('%i is called %s, in short %s', (fiscalYear, name, shortName) => {
    expect([fiscalYearName(fiscalYear), fiscalYearShortName(fiscalYear)]).toEqual([name, shortName])
  })
})
