import { coordinationEndReasons } from '../../../shared/codes/case-codes.ts'
import type { Period } from '../../../shared/rules/period.ts'
import type { SurveyReviewItem } from '../../../shared/statistics/survey-result.ts'
import type { SurveyCase } from '../survey-case.ts'
import { endedWithin, startedWithin } from '../survey-context.ts'
import { reviewItem } from './review-item.ts'

/** Ends that the figures take otherwise than they were entered, or that a colleague would not expect. */
export function endsToReview(surveyCase: SurveyCase, period: Period): readonly SurveyReviewItem[] {
  return [
    ...endsBeforeStart(surveyCase),
    ...reasonsWithoutDate(surveyCase),
    ...assumedEnd(surveyCase, period),
    ...followUpAfterOtherEnd(surveyCase, period),
  ]
}

const FIRST_END = {
  coordination: { field: 'coordination.endDate', words: 'コーディネート終了日が依頼日' },
  consultation: { field: 'consultation.endDate', words: '相談支援の終了日が相談日' },
  suspect_support: { field: 'suspectSupport.endDate', words: '支援終了日が依頼日' },
} as const

const FOLLOW_UP_END = {
  field: 'followUp.endDate',
  words: 'フォローアップ終了日がフォローアップ開始日',
} as const

/** The end is left out of every table, so the business goes on in every year until it is mended. */
function endsBeforeStart(surveyCase: SurveyCase): readonly SurveyReviewItem[] {
  const { business, first, followUp } = surveyCase.dates
  const kind = { kind: 'end-before-start', label: '終了日が開始日より前' }
  const ignored = [
    ...(first.endIgnored ? [FIRST_END[business]] : []),
    ...(followUp?.endIgnored ? [FOLLOW_UP_END] : []),
  ]
  return ignored.map(({ field, words }) =>
    reviewItem(surveyCase, kind, field, `${words}より前のため、終了していないものとしています。`),
  )
}

function reasonsWithoutDate(surveyCase: SurveyCase): readonly SurveyReviewItem[] {
  const { coordination, followUp, suspectSupport } = surveyCase.facts
  const endings = [
    ['coordination.endDate', 'コーディネート', coordination],
    ['followUp.endDate', 'フォローアップ', followUp],
    ['suspectSupport.endDate', '被疑者等支援', suspectSupport],
  ] as const
  const kind = { kind: 'end-date-missing', label: '終了理由があって終了日がない' }
  return endings.flatMap(([field, name, ending]) =>
    ending?.endReason !== undefined && ending.endDate === undefined
      ? [
          reviewItem(
            surveyCase,
            kind,
            field,
            `${name}の終了理由はありますが終了日が入力されていません。`,
          ),
        ]
      : [],
  )
}

/** Suspect support ends by its follow-up as a rule; of a coordination it is a guess. */
function assumedEnd(surveyCase: SurveyCase, period: Period): readonly SurveyReviewItem[] {
  const { dates, first } = surveyCase
  const isAssumed = dates.business === 'coordination' && dates.first.endAssumed
  if (!isAssumed || !first || !endedWithin(first, period)) return []
  const kind = { kind: 'end-assumed', label: 'コーディネート終了日がない' }
  const message =
    'コーディネート終了日がありませんがフォローアップが始まっているため、その開始日に帰住で終了したものとしています。'
  return [reviewItem(surveyCase, kind, 'coordination.endDate', message)]
}

function followUpAfterOtherEnd(
  surveyCase: SurveyCase,
  period: Period,
): readonly SurveyReviewItem[] {
  const { dates, first, followUp } = surveyCase
  if (!followUp || !startedWithin(followUp, period) || dates.business !== 'coordination') return []
  if (!first?.end || first.endReason === 'settled') return []
  const kind = { kind: 'follow-up-after-other-end', label: '帰住以外の終了の後のフォローアップ' }
  const reason =
    first.endReason === undefined ? '理由なし' : coordinationEndReasons.labelOf(first.endReason)
  const message = `コーディネートが帰住以外（${reason}）で終了していますが、フォローアップを計上しています。`
  return [reviewItem(surveyCase, kind, 'followUp.startDate', message)]
}
