import { fiscalYearPeriod } from '../../../shared/rules/fiscal-year.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { surveyMembers } from '../../statistics/survey.ts'
import type { CoreContext } from '../core-context.ts'
import { surveyFacts } from './survey-facts.ts'

export interface TrendPoint {
  fiscalYear: number
  continuing: number
  new: number
}

/** 新規 and 年度末継続 of one row of T1 over the years up to `untilYear`. */
export async function answerTrend(
  context: Pick<CoreContext, 'database' | 'factsCache'>,
  {
    row,
    untilYear,
    years,
  }: { readonly row: string; readonly untilYear: number; readonly years: number },
): Promise<Result<{ points: TrendPoint[] }, { readonly kind: 'unknown-cell' }>> {
  const facts = await surveyFacts(context)
  const valueOf = (column: string, year: number): number | undefined =>
    surveyMembers(facts, `T1.${row}.${column}`, fiscalYearPeriod(year))?.value ?? undefined
  if (valueOf('new', untilYear) === undefined) return fail({ kind: 'unknown-cell' })
  const points = Array.from({ length: years }, (_, index) => {
    const fiscalYear = untilYear - years + 1 + index
    return {
      fiscalYear,
      continuing: valueOf('continuing', fiscalYear) ?? 0,
      new: valueOf('new', fiscalYear) ?? 0,
    }
  })
  return ok({ points })
}
