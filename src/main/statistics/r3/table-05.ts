import { table05 as layout } from '../../../shared/statistics/r3/table-05.ts'
import { axisByCode } from '../axis.ts'
import { defineTable } from '../define-table.ts'
import { missingField } from '../missing-input.ts'
import { newCases, type SpanSubject } from '../subjects.ts'
import { categoryAxis } from './category-axis.ts'

const offenceOf = ({ surveyCase: { facts } }: SpanSubject): string | undefined => facts.offenceGroup

export const table05 = defineTable<SpanSubject>({
  layout,
  counted: '依頼日が期間中のコーディネートと被疑者等支援',
  remark: '被疑者等支援は被疑罪名による。',
  subjects: (context) => newCases(context, ['coordination', 'suspect_support']),
  rows: axisByCode(layout.rows, '罪名１の区分', offenceOf),
  columns: categoryAxis(layout.columns),
  missing: [
    missingField(
      { kind: 'offence-missing', label: '罪名がない', field: 'offences', name: '罪名' },
      offenceOf,
    ),
  ],
})
