import type { Category } from '../codes/case-codes.ts'
import { yearText } from './calendar.ts'
import { ERAS } from './eras.ts'
import { type FiscalYear, fiscalYearShortName } from './fiscal-year.ts'

export interface CaseNumberParts {
  readonly prefix: string
  /** The fiscal year as a western year; absent in numbers that run on over the years (相談-12). */
  readonly fiscalYear?: FiscalYear
  readonly number: number
  /** What stands behind the number, as the -2 of 特21-002-2. */
  readonly rest: string
}

const WITH_YEAR =
  /^(?<prefix>\D*?)(?<letter>[MTSHR]?)(?<year>\d{1,2}|\d{4})[-/ ](?<number>\d{1,9})(?<rest>.*)$/u
const RUNNING = /^(?<prefix>\D*?)[-/ ]?(?<number>\d{1,9})(?<rest>\D.*|)$/u

/** Reads 特21-002, 特R6-091, R8-014, 相談-12; undefined where there is no number. */
export function parseCaseNumber(caseNo: string): CaseNumberParts | undefined {
  const text = caseNo
    .normalize('NFKC')
    .replace(/[‐‑‒–—―−ー]/gu, '-')
    .trim()
  const found = (WITH_YEAR.exec(text) ?? RUNNING.exec(text))?.groups
  if (!found) return undefined
  const { prefix = '', letter = '', year, number, rest = '' } = found
  const fiscalYear = year === undefined ? {} : { fiscalYear: fiscalYearOfNumber(letter, year) }
  return { prefix, ...fiscalYear, number: Number(number), rest }
}

/** The centers began in 平成21年度, so 21 to 31 without a letter are 平成 and lower ones 令和. */
const FIRST_BARE_HEISEI_YEAR = 21

function fiscalYearOfNumber(letter: string, year: string): FiscalYear {
  if (year.length === 4) return Number(year)
  const bare = Number(year) >= FIRST_BARE_HEISEI_YEAR ? 'H' : 'R'
  const era = ERAS.find((candidate) => candidate.letter === (letter || bare))
  return (era?.firstYear ?? 1) + Number(year) - 1
}

/** Text that sorts by year, then number; numbers without a year come after, texts without a number last. */
export function caseNumberSortKey(caseNo: string): string {
  const parts = parseCaseNumber(caseNo)
  if (!parts) return `9999-999999999-${caseNo}`
  const year = parts.fiscalYear === undefined ? '9998' : yearText(parts.fiscalYear)
  return `${year}-${String(parts.number).padStart(9, '0')}-${parts.prefix}${parts.rest}`
}

/** How a center writes its numbers: prefix 特, yearly, three digits is 特R6-091. */
export interface CaseNumberPattern {
  readonly prefix: string
  readonly yearly: boolean
  /** Zeros are put before the number up to so many digits. */
  readonly digits: number
  /** Prefixes that count in one running series with this one. */
  readonly series: readonly string[]
}

const COORDINATION_SERIES = ['特', '般', '独', '受', '他']

/** As the cases of the old program are numbered; a center may change them. */
export const DEFAULT_CASE_NUMBER_PATTERNS: Readonly<Record<Category, CaseNumberPattern>> = {
  special_adjustment: { prefix: '特', yearly: true, digits: 3, series: COORDINATION_SERIES },
  general_adjustment: { prefix: '般', yearly: true, digits: 3, series: COORDINATION_SERIES },
  consultation_released: { prefix: '相談', yearly: false, digits: 1, series: [] },
  consultation_suspect: { prefix: '相談', yearly: false, digits: 1, series: [] },
  consultation_other: { prefix: '相談', yearly: false, digits: 1, series: [] },
  suspect_support: { prefix: '被', yearly: true, digits: 2, series: [] },
}

/** The number after the highest ever given, so that none is used again. Pass deleted cases' numbers as well. */
export function nextCaseNumber(
  pattern: CaseNumberPattern,
  fiscalYear: FiscalYear,
  given: Iterable<string>,
): string {
  let highest = 0
  for (const caseNo of given) {
    const parts = parseCaseNumber(caseNo)
    if (parts && countsIn(pattern, fiscalYear, parts)) highest = Math.max(highest, parts.number)
  }
  const year = pattern.yearly ? fiscalYearShortName(fiscalYear) : ''
  return `${pattern.prefix}${year}-${String(highest + 1).padStart(pattern.digits, '0')}`
}

function countsIn(
  pattern: CaseNumberPattern,
  fiscalYear: FiscalYear,
  parts: CaseNumberParts,
): boolean {
  const samePrefix = parts.prefix === pattern.prefix || pattern.series.includes(parts.prefix)
  return samePrefix && parts.fiscalYear === (pattern.yearly ? fiscalYear : undefined)
}
