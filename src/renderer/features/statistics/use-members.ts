import type { SurveyPeriod } from '../../../shared/api/statistics.ts'
import { api } from '../../api.ts'
import { type Query, useQuery } from '../../app/use-query.ts'
import type { CellAnswer } from './survey-answer.ts'

/** What the opened figure counts; waits while none is open. */
export function useMembers(
  cell: string | undefined,
  period: SurveyPeriod,
): Query<CellAnswer, { readonly kind: 'unknown-cell' }> {
  return useQuery('statistics/members', { cell: cell ?? '', period }, api.statistics.members, {
    enabled: cell !== undefined,
  })
}
