import {
  table10a as layoutA,
  table10b as layoutB,
  table10c as layoutC,
} from '../../../shared/statistics/r3/table-10.ts'
import { placementsInOrder } from '../../../shared/rules/placements-in-order.ts'
import type { PlacementFacts } from '../../../shared/statistics/survey-facts.ts'
import { axisByCode, COUNT_AXIS } from '../axis.ts'
import { defineTable, type Subject } from '../define-table.ts'
import { missingField } from '../missing-input.ts'
import { reoffenceBand } from '../reoffence-band.ts'
import { countedDate } from '../survey-case.ts'
import { countsWithin, type SurveyContext } from '../survey-context.ts'
import { endedCases, type SpanSubject } from '../subjects.ts'

interface PlacementSubject extends Subject {
  readonly kind: 'placement'
  readonly placement: PlacementFacts
}

interface ReoffenceSubject extends Subject {
  readonly kind: 'reoffence'
}

/** The first placement is where a person settled (T7); what follows are moves. */
function moves({ cases, period }: SurveyContext): readonly PlacementSubject[] {
  return cases.flatMap((surveyCase) =>
    placementsInOrder(surveyCase.facts.placements)
      .slice(1)
      .flatMap((placement): readonly PlacementSubject[] => {
        const date = countedDate(placement.date)
        return countsWithin(date, period)
          ? [{ kind: 'placement', surveyCase, placement, date: date.entered }]
          : []
      }),
  )
}

function reoffences({ cases, period }: SurveyContext): readonly ReoffenceSubject[] {
  return cases.flatMap((surveyCase) =>
    surveyCase.facts.reoffences.flatMap((reoffence): readonly ReoffenceSubject[] => {
      const date = countedDate(reoffence.date)
      return countsWithin(date, period)
        ? [{ kind: 'reoffence', surveyCase, date: date.entered }]
        : []
    }),
  )
}

const typeOf = ({ placement }: PlacementSubject): string | undefined => placement.type
const reasonOf = ({ span }: SpanSubject): string | undefined => span.endReason
const bandOf = ({ surveyCase, date }: ReoffenceSubject): string | undefined =>
  reoffenceBand(surveyCase.facts.followUp?.startDate, date)

export const table10a = defineTable<PlacementSubject>({
  layout: layoutA,
  counted: '移行日が期間中の、２回目以後の移行先',
  subjects: moves,
  rows: axisByCode(layoutA.rows, '移行先の形態', typeOf),
  columns: COUNT_AXIS,
  missing: [
    missingField(
      {
        kind: 'placement-type-missing',
        label: '移行先の形態がない',
        field: 'followUp.placements',
        name: '移行先の形態',
      },
      typeOf,
    ),
  ],
})

export const table10b = defineTable<SpanSubject>({
  layout: layoutB,
  counted: '期間中に終了したフォローアップ',
  subjects: (context) => endedCases(context, 'follow_up'),
  rows: axisByCode(layoutB.rows, '終了理由', reasonOf),
  columns: COUNT_AXIS,
  missing: [
    missingField(
      {
        kind: 'follow-up-reason-missing',
        label: 'フォローアップ終了理由がない',
        field: 'followUp.endReason',
        name: 'フォローアップ終了理由',
      },
      reasonOf,
    ),
  ],
})

export const table10c = defineTable<ReoffenceSubject>({
  layout: layoutC,
  counted: '再犯日が期間中の再犯',
  remark: '期間は暦の月で数える。',
  subjects: reoffences,
  rows: axisByCode(layoutC.rows, 'フォローアップ開始日からの期間', bandOf),
  columns: COUNT_AXIS,
  missing: [
    {
      kind: 'reoffence-interval-undecided',
      label: '再犯までの期間が決まらない',
      field: 'followUp.reoffences',
      message:
        'フォローアップ開始日がないか再犯日より後のため、または日が不明のため、再犯までの期間は「不明」に計上しています。',
      isMissing: (subject) => bandOf(subject) === undefined,
    },
  ],
})
