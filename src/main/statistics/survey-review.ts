import type { IsoDate } from '../../shared/dates.ts'
import type { SurveyReviewItem } from '../../shared/statistics/survey-result.ts'
import type { EvaluatedTable, MissingMember } from './define-table.ts'
import { datesToReview } from './review/dates-to-review.ts'
import { endsToReview } from './review/ends-to-review.ts'
import { idleConsultations } from './review/idle-consultations.ts'
import { homesToReview } from './review/homes-to-review.ts'
import { undatedRecords } from './review/undated-records.ts'
import type { SurveyContext } from './survey-context.ts'

/**
 * 要確認 of a period (statistics.md §1): dates that keep something out of every cell, in every period until
 * mended; what else is unusual or missing, in the periods whose figures it touches.
 */
export function surveyReview(
  context: SurveyContext,
  tables: readonly EvaluatedTable[],
  today: IsoDate,
): readonly SurveyReviewItem[] {
  return withoutRepeats([
    ...context.cases.flatMap(datesToReview),
    ...undatedRecords(context),
    ...context.cases.flatMap((surveyCase) => endsToReview(surveyCase, context.period)),
    ...tables.flatMap(({ missing }) => missing.map(missingItem)),
    ...context.cases.flatMap((surveyCase) => homesToReview(surveyCase, context.period)),
    ...idleConsultations(context, today),
  ])
}

function missingItem({ input, subject }: MissingMember): SurveyReviewItem {
  const { id, caseNo } = subject.surveyCase.facts
  const { kind, label, field, message } = input
  return { kind, label, caseId: id, caseNo, field, message }
}

/** A category that is missing stands in several tables, and is mended once. */
function withoutRepeats(items: readonly SurveyReviewItem[]): readonly SurveyReviewItem[] {
  return [
    ...new Map(items.map((item) => [[item.kind, item.caseId, item.message].join(), item])).values(),
  ]
}
