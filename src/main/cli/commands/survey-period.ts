import { isoDate } from '../../../shared/dates.ts'
import { fiscalYearPeriod } from '../../../shared/rules/fiscal-year.ts'
import type { Period } from '../../../shared/rules/period.ts'
import { type CommandArguments, usageFailure } from '../command.ts'

/** `--fy 2024`, or `--from` and `--to` as days. */
export function surveyPeriodOf({ options }: CommandArguments): Period {
  const { fy, from, to, form } = options
  if (form !== undefined && form !== 'r3')
    throw usageFailure(`「${form}」という様式はありません。使えるもの：r3`)
  if (fy !== undefined) {
    if (!/^\d{4}$/.test(fy))
      throw usageFailure('年度は西暦4桁で指定してください（令和6年度は 2024）。')
    return fiscalYearPeriod(Number(fy))
  }
  if (!isoDate.safeParse(from).success || !isoDate.safeParse(to).success)
    throw usageFailure('--fy 年度、または --from 日 --to 日（2024-04-01 の形）を指定してください。')
  const period = { from: from ?? '', to: to ?? '' }
  if (period.from > period.to) throw usageFailure('--to が --from より前です。')
  return period
}
