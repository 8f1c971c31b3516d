import type { SurveyPeriod } from '../../../shared/api/statistics.ts'
import { fiscalYearOf } from '../../../shared/rules/fiscal-year.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { SurveyFacts } from '../../../shared/statistics/survey-facts.ts'
import type { SurveyResult } from '../../../shared/statistics/survey-result.ts'
import { computeSurvey } from '../../statistics/survey.ts'
import type { CoreContext } from '../core-context.ts'
import { type SurveyClient, surveyClients } from './survey-clients.ts'
import { surveyFacts } from './survey-facts.ts'

export type SurveyAnswer = SurveyResult & { years: number[]; clients: SurveyClient[] }

/** Every cell of the survey for a period, with the years that can be chosen and the names behind 要確認. */
export async function answerSurvey(
  context: Pick<CoreContext, 'database' | 'factsCache' | 'today'>,
  period: SurveyPeriod,
): Promise<Result<SurveyAnswer, never>> {
  const facts = await surveyFacts(context)
  const survey = computeSurvey(facts, { period, today: context.today() })
  const clients = await surveyClients(
    context.database.db,
    survey.review.map(({ caseId }) => caseId),
  )
  return ok({ ...survey, years: yearsOf(facts, context.today()), clients })
}

/** Every fiscal year from the first case to today's, newest first. */
export function yearsOf(facts: Pick<SurveyFacts, 'cases'>, today: string): number[] {
  const started = facts.cases.flatMap(({ requestDate }) => fiscalYearOf(requestDate) ?? [])
  const last = fiscalYearOf(today) ?? 0
  const first = started.reduce((least, year) => Math.min(least, year), last)
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}
