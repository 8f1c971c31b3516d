import { table11 as layout } from '../../../shared/statistics/r3/table-11.ts'
import { axisOfRules, EVERYTHING, type LineRule } from '../axis.ts'
import { defineTable } from '../define-table.ts'
import { daysOfSpan } from '../survey-case.ts'
import type { SurveyContext } from '../survey-context.ts'
import { endedCases, type SpanSubject } from '../subjects.ts'

interface EndedSubject extends SpanSubject {
  readonly days: number
}

function endedWithDays(context: SurveyContext): readonly EndedSubject[] {
  const ended = [...endedCases(context, 'coordination'), ...endedCases(context, 'follow_up')]
  return ended.flatMap((subject) => {
    const days = daysOfSpan(subject.span)
    return days === undefined ? [] : [{ ...subject, days }]
  })
}

function ofBusiness(business: string, label: string): LineRule<EndedSubject> {
  return { rule: label, counts: ({ span }) => span.business === business }
}

function daysFrom(least: number, most: number): LineRule<EndedSubject> {
  const label = layout.columns.find(({ id }) => id.startsWith(`d${least}_`))?.label ?? ''
  return { rule: `期間が${label}`, counts: ({ days }) => least <= days && days <= most }
}

export const table11 = defineTable<EndedSubject>({
  layout,
  counted: '期間中に終了した業務で、開始日と終了日の日まで分かるもの',
  remark: '日数は終了日－開始日。',
  subjects: endedWithDays,
  rows: axisOfRules({
    coordination: ofBusiness('coordination', 'コーディネート'),
    follow_up: ofBusiness('follow_up', 'フォローアップ'),
  }),
  columns: axisOfRules<EndedSubject>({
    count: EVERYTHING,
    d0_89: daysFrom(0, 89),
    d90_179: daysFrom(90, 179),
    d180_364: daysFrom(180, 364),
    d365_729: daysFrom(365, 729),
    d730_over: daysFrom(730, Infinity),
  }),
  days: ({ days }) => days,
})
