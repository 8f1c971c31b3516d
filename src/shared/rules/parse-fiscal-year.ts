import { ERAS } from './eras.ts'
import type { FiscalYear } from './fiscal-year.ts'
import { kanjiNumeralsToDigits } from './kanji-numerals.ts'

const WESTERN = /^(?:西暦)?((?:18|19|20)\d{2})(?:年度?)?$/u

/** Reads 令和6年度, R6, 2024年度, 平成31年度 and 令和元年度（平成31年度）; undefined where it is none of these. */
export function parseFiscalYear(text: string): FiscalYear | undefined {
  const typed = kanjiNumeralsToDigits(
    text
      .normalize('NFKC')
      .replace(/\s|\(.*\)/gu, '')
      .toUpperCase(),
  )
  const western = WESTERN.exec(typed)
  if (western) return Number(western[1])
  for (const { name, letter, firstYear } of ERAS) {
    const pattern = new RegExp(
      `^(?:${name}|${name.charAt(0)}|${letter})(元|\\d{1,2})(?:年度?)?$`,
      'u',
    )
    const year = pattern.exec(typed)?.[1]
    if (year !== undefined && year !== '0')
      return firstYear + (year === '元' ? 1 : Number(year)) - 1
  }
  return undefined
}
