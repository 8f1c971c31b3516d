import type { SurveyFacts } from '../../shared/statistics/survey-facts.ts'
import type { OpenDatabase } from '../db/open-database.ts'
import type { FactsCache } from '../usecases/core-context.ts'

/**
 * Every write leaves a newer journal entry, so the newest entry says whether loaded facts are still true; no
 * use case can forget to say so. Read before loading: facts may be newer than their stamp, never older.
 */
export function makeFactsCache({ sqlite }: Pick<OpenDatabase, 'sqlite'>): FactsCache {
  let kept: { readonly stamp: string; readonly facts: Promise<SurveyFacts> } | undefined
  return {
    get: async (load) => {
      const newest = sqlite.get<{ id: string | null }>('select max(id) as id from journal')
      const stamp = newest?.id ?? ''
      if (kept?.stamp !== stamp) kept = { stamp, facts: load() }
      const loading = kept
      try {
        return await loading.facts
      } catch (error) {
        if (kept === loading) kept = undefined
        throw error
      }
    },
  }
}
