import type { SurveyFacts } from '../../../shared/statistics/survey-facts.ts'
import { loadSurveyFacts } from '../../repositories/fact-repository.ts'
import type { CoreContext } from '../core-context.ts'

/** The facts of all cases, loaded once until something is written. */
export function surveyFacts({
  database: { db },
  factsCache,
}: Pick<CoreContext, 'database' | 'factsCache'>): Promise<SurveyFacts> {
  return factsCache.get(() => loadSurveyFacts(db))
}
