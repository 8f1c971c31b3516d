import { table01 as layout } from '../../../shared/statistics/r3/table-01.ts'
import { type Axis, axisOfRules } from '../axis.ts'
import { defineTable, type MissingInput } from '../define-table.ts'
import { missingCategory } from '../missing-input.ts'
import { endedWithin, isOpenAfter, startedWithin } from '../survey-context.ts'
import { handledSpans, type SpanSubject } from '../subjects.ts'

const CATEGORY_WORDS = {
  special: '依頼時のカテゴリーが特別調整',
  general: '依頼時のカテゴリーが一般調整',
  unknown: '依頼時のカテゴリーが不明（未入力）',
} as const

const rows: Axis<SpanSubject> = {
  words: new Map([
    ['coordination.special', `コーディネートで、${CATEGORY_WORDS.special}`],
    ['coordination.general', `コーディネートで、${CATEGORY_WORDS.general}`],
    ['coordination.unknown', `コーディネートで、${CATEGORY_WORDS.unknown}`],
    ['coordination.total', 'コーディネート'],
    ['follow_up.special', `フォローアップで、${CATEGORY_WORDS.special}`],
    ['follow_up.general', `フォローアップで、${CATEGORY_WORDS.general}`],
    ['follow_up.unknown', `フォローアップで、${CATEGORY_WORDS.unknown}`],
    ['follow_up.suspect', '被疑者等支援の後のフォローアップ（継続的な援助）'],
    ['follow_up.total', 'フォローアップ'],
    ['consultation.released', '相談支援で、依頼時のカテゴリーが相談支援（出所者）'],
    ['consultation.other', '相談支援で、依頼時のカテゴリーが相談支援（出所者）でない'],
    ['consultation.total', '相談支援'],
    ['suspect_support.total', '被疑者等支援'],
  ]),
  idsOf: (subject) => {
    const { business } = subject.span
    const part = partOf(subject)
    return part === undefined ? [`${business}.total`] : [`${business}.${part}`, `${business}.total`]
  },
}

/** The row within the business; suspect support has but one. */
function partOf({ surveyCase, span }: SpanSubject): string | undefined {
  switch (span.business) {
    case 'coordination':
      return surveyCase.adjustment
    case 'follow_up':
      return surveyCase.dates.business === 'suspect_support' ? 'suspect' : surveyCase.adjustment
    case 'consultation':
      return surveyCase.facts.category === 'consultation_released' ? 'released' : 'other'
    case 'suspect_support':
      return undefined
  }
}

const columns = axisOfRules<SpanSubject>({
  carried: {
    rule: '期間の初日より前に始まり、初日の前日までに終了していない',
    counts: ({ span }, period) => !startedWithin(span, period),
  },
  new: {
    rule: '期間中に始まった',
    counts: ({ span }, period) => startedWithin(span, period),
  },
  handled: {
    rule: '前からの継続と新規',
    counts: () => true,
  },
  ended: {
    rule: '期間中に終了した',
    counts: ({ span }, period) => endedWithin(span, period),
    dateOf: ({ span, date }) => span.end?.entered ?? date,
  },
  continuing: {
    rule: '期間の末日までに始まり、末日までに終了していない',
    counts: ({ span }, { to }) => isOpenAfter(span, to),
  },
})

const followUpOfConsultation: MissingInput<SpanSubject> = {
  kind: 'follow-up-of-consultation',
  label: '相談支援のケースにフォローアップがある',
  field: 'category',
  message:
    '相談支援のケースにフォローアップ開始日があるため、フォローアップの「区分不明」に計上しています。',
  isMissing: ({ surveyCase, span }) =>
    span.business === 'follow_up' &&
    surveyCase.facts.category !== undefined &&
    surveyCase.dates.business === 'consultation',
}

export const table01 = defineTable<SpanSubject>({
  layout,
  counted: '業務（コーディネート・フォローアップ・相談支援・被疑者等支援）',
  remark:
    '開始日と終了日は、コーディネートは依頼日とコーディネート終了日、フォローアップは開始日と終了日、相談支援は相談日と終了日、被疑者等支援は依頼日と、支援終了日かフォローアップ開始日の早いほう。',
  subjects: handledSpans,
  rows,
  columns,
  missing: [missingCategory, followUpOfConsultation],
})
