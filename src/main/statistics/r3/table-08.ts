import { table08 as layout } from '../../../shared/statistics/r3/table-08.ts'
import type { CooperationFacts } from '../../../shared/statistics/survey-facts.ts'
import { axisByCode, axisOfRules } from '../axis.ts'
import { defineTable, type Subject } from '../define-table.ts'
import { missingField } from '../missing-input.ts'
import { countedDate, type SurveyCase } from '../survey-case.ts'
import { countsWithin, type SurveyContext } from '../survey-context.ts'

interface CooperationSubject extends Subject {
  readonly kind: 'cooperation'
  readonly cooperation: CooperationFacts
}

function cooperations({ cases, period }: SurveyContext): readonly CooperationSubject[] {
  return cases.flatMap((surveyCase) =>
    surveyCase.facts.cooperations.flatMap((cooperation): readonly CooperationSubject[] => {
      const date = countedDate(requestDateOf(cooperation, surveyCase))
      return countsWithin(date, period)
        ? [{ kind: 'cooperation', surveyCase, cooperation, date: date.entered }]
        : []
    }),
  )
}

/** What another center asked of us counts by the request date of the case taken over. */
function requestDateOf({ direction, requestedOn }: CooperationFacts, { facts }: SurveyCase) {
  return direction === 'received' ? facts.requestDate : requestedOn
}

function prefectureOf({ cooperation: { prefecture } }: CooperationSubject): string | undefined {
  return prefecture === undefined ? undefined : `pref_${prefecture}`
}

const isMade = ({ cooperation }: CooperationSubject): boolean =>
  cooperation.direction === 'requested'
const isAccepted = ({ cooperation }: CooperationSubject): boolean => cooperation.accepted

export const table08 = defineTable<CooperationSubject>({
  layout,
  counted: '他県センターとの支援業務協力',
  subjects: cooperations,
  rows: axisByCode(layout.rows, '相手センターの都道府県', prefectureOf),
  columns: axisOfRules<CooperationSubject>({
    made: { rule: '他県への依頼日が期間中', counts: isMade },
    made_accepted: {
      rule: '他県への依頼日が期間中で、受託された（結果日はいつでもよい）',
      counts: (subject) => isMade(subject) && isAccepted(subject),
    },
    received: {
      rule: '他県から引き受けたケースの依頼日が期間中',
      counts: (subject) => !isMade(subject),
    },
    received_accepted: {
      rule: '他県から引き受けたケースの依頼日が期間中で、受託した',
      counts: (subject) => !isMade(subject) && isAccepted(subject),
    },
  }),
  missing: [
    missingField(
      {
        kind: 'partner-missing',
        label: '協力の相手センターがない',
        field: 'coordination.otherCenters',
        name: '相手センターの都道府県',
      },
      prefectureOf,
    ),
  ],
})
