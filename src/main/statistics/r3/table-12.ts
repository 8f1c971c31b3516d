import { table12 as layout } from '../../../shared/statistics/r3/table-12.ts'
import { axisByCode, axisOfRules, EVERYTHING } from '../axis.ts'
import { defineTable } from '../define-table.ts'
import { missingCategory, missingField } from '../missing-input.ts'
import { newCases, type SpanSubject } from '../subjects.ts'

const askerOf = ({ surveyCase: { facts } }: SpanSubject): string | undefined =>
  facts.consultation?.askedBy
const isReleased = ({ surveyCase: { facts } }: SpanSubject): boolean =>
  facts.category === 'consultation_released'

export const table12 = defineTable<SpanSubject>({
  layout,
  counted: '相談日が期間中の相談支援',
  subjects: (context) => newCases(context, ['consultation']),
  rows: axisByCode(layout.rows, '相談者', askerOf),
  columns: axisOfRules<SpanSubject>({
    released: { rule: '依頼時のカテゴリーが相談支援（出所者）', counts: isReleased },
    other: {
      rule: '依頼時のカテゴリーが相談支援（出所者）でない',
      counts: (subject) => !isReleased(subject),
    },
    total: EVERYTHING,
  }),
  missing: [
    missingCategory,
    missingField(
      {
        kind: 'asker-missing',
        label: '相談者がない',
        field: 'consultation.askedBy',
        name: '相談者',
      },
      askerOf,
    ),
  ],
})
