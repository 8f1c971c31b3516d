import { table06 as layout, table06b as layoutB } from '../../../shared/statistics/r3/table-06.ts'
import { axisByCode } from '../axis.ts'
import { defineTable } from '../define-table.ts'
import { missingField } from '../missing-input.ts'
import type { SurveyContext } from '../survey-context.ts'
import { newCases, type SpanSubject } from '../subjects.ts'
import { categoryAxis } from './category-axis.ts'

const institutionOf = ({ surveyCase: { facts } }: SpanSubject): string | undefined =>
  facts.institutionKind

function officeOf({ surveyCase: { facts } }: SpanSubject): string | undefined {
  if (facts.officePosition === undefined) return undefined
  return `office_${String(facts.officePosition).padStart(2, '0')}`
}

const counted = '依頼日が期間中のコーディネート'
const subjects = (context: SurveyContext): readonly SpanSubject[] =>
  newCases(context, ['coordination'])

export const table06 = defineTable<SpanSubject>({
  layout,
  counted,
  subjects,
  rows: axisByCode(layout.rows, '矯正施設の種別', institutionOf),
  columns: categoryAxis(layout.columns),
  missing: [
    missingField(
      {
        kind: 'institution-missing',
        label: '矯正施設がない',
        field: 'institution',
        name: '矯正施設（またはその種別）',
      },
      institutionOf,
    ),
  ],
})

export const table06b = defineTable<SpanSubject>({
  layout: layoutB,
  counted,
  subjects,
  rows: axisByCode(layoutB.rows, '依頼元の保護観察所', officeOf),
  columns: categoryAxis(layoutB.columns),
  missing: [
    missingField(
      {
        kind: 'office-missing',
        label: '依頼元の保護観察所がない',
        field: 'requestedBy',
        name: '依頼元の保護観察所',
      },
      officeOf,
    ),
  ],
})
