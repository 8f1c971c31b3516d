import type { SurveyReviewItem } from '../../../shared/statistics/survey-result.ts'
import type { SurveyCase } from '../survey-case.ts'

export interface ReviewKind {
  readonly kind: string
  readonly label: string
}

export function reviewItem(
  { facts: { id, caseNo } }: SurveyCase,
  { kind, label }: ReviewKind,
  field: string,
  message: string,
): SurveyReviewItem {
  return { kind, label, caseId: id, caseNo, field, message }
}
