import type { SurveyPeriod } from '../../../shared/api/statistics.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { SurveyCellDetail } from '../../../shared/statistics/survey-result.ts'
import { surveyMembers } from '../../statistics/survey.ts'
import type { CoreContext } from '../core-context.ts'
import { type SurveyClient, surveyClients } from './survey-clients.ts'
import { surveyFacts } from './survey-facts.ts'

/** The very cases (or records, placements …) that one figure counts. */
export async function answerMembers(
  context: Pick<CoreContext, 'database' | 'factsCache'>,
  { cell, period }: { readonly cell: string; readonly period: SurveyPeriod },
): Promise<
  Result<SurveyCellDetail & { clients: SurveyClient[] }, { readonly kind: 'unknown-cell' }>
> {
  const detail = surveyMembers(await surveyFacts(context), cell, period)
  if (!detail) return fail({ kind: 'unknown-cell' })
  const clients = await surveyClients(
    context.database.db,
    detail.items.map(({ caseId }) => caseId),
  )
  return ok({ ...detail, clients })
}
