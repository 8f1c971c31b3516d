import { table02 as layout } from '../../../shared/statistics/r3/table-02.ts'
import { axisByCode } from '../axis.ts'
import { defineTable } from '../define-table.ts'
import { missingField } from '../missing-input.ts'
import { endedCases, type SpanSubject } from '../subjects.ts'
import { categoryAxis } from './category-axis.ts'

const reasonOf = ({ span }: SpanSubject): string | undefined => span.endReason

export const table02 = defineTable<SpanSubject>({
  layout,
  counted: '期間中に終了したコーディネート',
  subjects: (context) => endedCases(context, 'coordination'),
  rows: categoryAxis(layout.rows),
  columns: axisByCode(layout.columns, '終了理由', reasonOf),
  missing: [
    missingField(
      {
        kind: 'coordination-reason-missing',
        label: 'コーディネート終了理由がない',
        field: 'coordination.endReason',
        name: 'コーディネート終了理由',
      },
      reasonOf,
    ),
  ],
})
