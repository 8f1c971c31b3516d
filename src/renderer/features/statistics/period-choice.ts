import type { SurveyPeriod } from '../../../shared/api/statistics.ts'
import type { IsoDate } from '../../../shared/dates.ts'
import {
  type FiscalYear,
  fiscalYearName,
  fiscalYearOf,
  fiscalYearPeriod,
} from '../../../shared/rules/fiscal-year.ts'
import { formatWarekiShort } from '../../../shared/rules/format-wareki.ts'

/** A 年度, or any days from–to. */
export type PeriodChoice =
  | { readonly kind: 'year'; readonly fiscalYear: FiscalYear }
  | { readonly kind: 'range'; readonly from: IsoDate; readonly to: IsoDate }

/** The newest 年度 that is over: what is reported next. */
export function newestFinishedYear(today: IsoDate): FiscalYear {
  return (fiscalYearOf(today) ?? 0) - 1
}

export function periodOf(choice: PeriodChoice): SurveyPeriod {
  return choice.kind === 'year'
    ? fiscalYearPeriod(choice.fiscalYear)
    : { from: choice.from, to: choice.to }
}

/** The 年度 in which a period ends: where the trend of the years ends too. */
export function lastYearOf({ to }: SurveyPeriod): FiscalYear {
  return fiscalYearOf(to) ?? 0
}

/** Undefined for a period that is not exactly one 年度. */
export function wholeYearOf({ from, to }: SurveyPeriod): FiscalYear | undefined {
  const fiscalYear = fiscalYearOf(from)
  if (fiscalYear === undefined) return undefined
  const whole = fiscalYearPeriod(fiscalYear)
  return whole.from === from && whole.to === to ? fiscalYear : undefined
}

/** 令和6年度, or R6.10.1–R7.3.31. */
export function periodName(period: SurveyPeriod): string {
  const fiscalYear = wholeYearOf(period)
  return fiscalYear === undefined ? periodDays(period) : fiscalYearName(fiscalYear)
}

/** R6.4.1–R7.3.31. */
export function periodDays({ from, to }: SurveyPeriod): string {
  return `${formatWarekiShort(from)}–${formatWarekiShort(to)}`
}

export interface YearOption {
  readonly value: string
  readonly label: string
}

/** Newest first; the year that still runs says so. The chosen one is among them even where it has no case. */
export function yearOptions(
  years: readonly FiscalYear[],
  chosen: FiscalYear,
  today: IsoDate,
): readonly YearOption[] {
  const newest = newestFinishedYear(today)
  const all = [...new Set([...years, newest, chosen])].toSorted((a, b) => b - a)
  return all.map((year) => ({
    value: String(year),
    label: year > newest ? `${fiscalYearName(year)}（途中）` : fiscalYearName(year),
  }))
}
