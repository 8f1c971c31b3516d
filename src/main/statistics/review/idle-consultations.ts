import type { IsoDate } from '../../../shared/dates.ts'
import { daysBetween } from '../../../shared/rules/calendar.ts'
import type { SurveyReviewItem } from '../../../shared/statistics/survey-result.ts'
import { isOpenAfter, type SurveyContext } from '../survey-context.ts'
import { reviewItem } from './review-item.ts'

const IDLE_DAYS = 180

/** The screen offers 「相談日で終了にする」 for all items of this kind at once. */
export const IDLE_CONSULTATION = {
  kind: 'consultation-idle',
  label: '記録のないまま180日を超えた相談支援',
} as const

/** Consultations still open on the period's last day (or today), over 180 days old, without any record. */
export function idleConsultations(
  { cases, facts, period }: SurveyContext,
  today: IsoDate,
): readonly SurveyReviewItem[] {
  const asOf = period.to < today ? period.to : today
  const recorded = new Set(facts.records.caseIndexes)
  return cases.flatMap((surveyCase, index) => {
    const { first } = surveyCase
    if (first?.business !== 'consultation' || !isOpenAfter(first, asOf)) return []
    if (recorded.has(index) || daysBetween(first.start.day, asOf) <= IDLE_DAYS) return []
    return [
      reviewItem(
        surveyCase,
        IDLE_CONSULTATION,
        'consultation.endDate',
        `相談日から${IDLE_DAYS}日を超えて記録も終了日もありません。相談だけで終わったものは、相談日で終了にできます。`,
      ),
    ]
  })
}
