import { table07 as layout } from '../../../shared/statistics/r3/table-07.ts'
import { placementsInOrder } from '../../../shared/rules/placements-in-order.ts'
import type { PlacementFacts } from '../../../shared/statistics/survey-facts.ts'
import { axisByCode, withLine } from '../axis.ts'
import { defineTable } from '../define-table.ts'
import { missingField } from '../missing-input.ts'
import { endedCases, type SpanSubject } from '../subjects.ts'
import { categoryAxis } from './category-axis.ts'

function firstPlacement({ surveyCase: { facts } }: SpanSubject): PlacementFacts | undefined {
  return placementsInOrder(facts.placements)[0]
}

const typeOf = (subject: SpanSubject): string | undefined => firstPlacement(subject)?.type

export const table07 = defineTable<SpanSubject>({
  layout,
  counted: '期間中に帰住により終了したコーディネート',
  subjects: (context) =>
    endedCases(context, 'coordination').filter(({ span }) => span.endReason === 'settled'),
  rows: withLine(axisByCode(layout.rows, '最初の移行先の形態', typeOf), 'intermediate', {
    rule: '最初の移行先が、移行した日に中間施設であった',
    counts: (subject) => firstPlacement(subject)?.intermediate === true,
  }),
  columns: categoryAxis(layout.columns),
  missing: [
    missingField(
      {
        kind: 'first-placement-missing',
        label: '帰住先の形態がない',
        field: 'followUp.placements',
        name: '最初の移行先の形態',
      },
      typeOf,
    ),
  ],
})
