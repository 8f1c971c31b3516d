import type { SurveyReviewItem } from '../../../shared/statistics/survey-result.ts'
import type { SurveyContext } from '../survey-context.ts'
import { reviewItem } from './review-item.ts'

/** One line a case: records whose month is not known stand in no column of T14. */
export function undatedRecords({ facts, cases }: SurveyContext): readonly SurveyReviewItem[] {
  const undated = new Map<number, number>()
  facts.records.dates.forEach((date, place) => {
    const index = facts.records.caseIndexes[place]
    if (date.length >= 7 || index === undefined) return
    undated.set(index, (undated.get(index) ?? 0) + 1)
  })
  return [...undated].flatMap(([index, count]) => {
    const surveyCase = cases[index]
    if (!surveyCase) return []
    const kind = { kind: 'record-date-missing', label: '記録の日付がない' }
    const message = `日付（年月）の分からない支援記録が${count}件あり、業務量に計上していません。`
    return [reviewItem(surveyCase, kind, 'records', message)]
  })
}
