import { describe, expect, it } from 'vitest'
import { fiscalYearName, fiscalYearShortName } from './fiscal-year.ts'
import { parseFiscalYear } from './parse-fiscal-year.ts'

describe('parseFiscalYear', () => {
  it.each([
    ['令和6年度', 2024],
    ['令和六年度', 2024],
    ['R6', 2024],
    ['r6年度', 2024],
    ['Ｒ６', 2024],
    ['2024', 2024],
    ['2024年度', 2024],
    ['令和元年度', 2019],
    ['平成31年度', 2019],
    ['H31', 2019],
    ['H36', 2024],
    ['6', undefined],
    ['R0', undefined],
    ['24年度', undefined],
    ['令和', undefined],
    ['', undefined],
  ])('%s is %s', (text, expected) => {
    expect(parseFiscalYear(text)).toBe(expected)
  })

  it('reads every name it is shown by', () => {
    for (let year = 1912; year <= 2100; year += 1) {
      expect(parseFiscalYear(fiscalYearName(year))).toBe(year)
      expect(parseFiscalYear(fiscalYearShortName(year))).toBe(year)
    }
  })
})
