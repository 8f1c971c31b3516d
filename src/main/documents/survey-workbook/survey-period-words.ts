import {
  fiscalYearName,
  fiscalYearOf,
  fiscalYearPeriod,
} from '../../../shared/rules/fiscal-year.ts'
import { formatWareki } from '../../../shared/rules/format-wareki.ts'
import type { Period } from '../../../shared/rules/period.ts'

export interface SurveyPeriodWords {
  readonly isFiscalYear: boolean
  /** 令和6年度, or the days where it is no fiscal year. */
  readonly name: string
  /** 令和6年4月1日～令和7年3月31日. */
  readonly days: string
}

export function surveyPeriodWords({ from, to }: Period): SurveyPeriodWords {
  const days = `${formatWareki(from)}～${formatWareki(to)}`
  const fiscalYear = fiscalYearOf(from)
  const whole = fiscalYear === undefined ? undefined : fiscalYearPeriod(fiscalYear)
  return fiscalYear !== undefined && whole?.from === from && whole.to === to
    ? { isFiscalYear: true, name: fiscalYearName(fiscalYear), days }
    : { isFiscalYear: false, name: days, days }
}
