import {
  table13a as layoutA,
  table13b as layoutB,
  table13c as layoutC,
} from '../../../shared/statistics/r3/table-13.ts'
import { axisByCode, COUNT_AXIS } from '../axis.ts'
import { defineTable, type Subject } from '../define-table.ts'
import { missingField } from '../missing-input.ts'
import { countedDate } from '../survey-case.ts'
import { countsWithin, type SurveyContext } from '../survey-context.ts'
import { endedCases, newCases, type SpanSubject } from '../subjects.ts'

interface ReleasedSubject extends Subject {
  readonly kind: 'case'
}

function released({ cases, period }: SurveyContext): readonly ReleasedSubject[] {
  return cases.flatMap((surveyCase): readonly ReleasedSubject[] => {
    if (surveyCase.first?.business !== 'suspect_support') return []
    const date = countedDate(surveyCase.facts.suspectSupport?.releaseDate)
    return countsWithin(date, period) ? [{ kind: 'case', surveyCase, date: date.entered }] : []
  })
}

const askerOf = ({ surveyCase: { facts } }: SpanSubject): string | undefined =>
  facts.suspectSupport?.askedByKind
const dispositionOf = ({ surveyCase: { facts } }: SpanSubject): string | undefined =>
  facts.suspectSupport?.disposition
const residenceOf = ({ surveyCase: { facts } }: ReleasedSubject): string | undefined =>
  facts.suspectSupport?.residenceType

export const table13a = defineTable<SpanSubject>({
  layout: layoutA,
  counted: '依頼日が期間中の被疑者等支援',
  subjects: (context) => newCases(context, ['suspect_support']),
  rows: axisByCode(layoutA.rows, '依頼元', askerOf),
  columns: COUNT_AXIS,
  missing: [
    missingField(
      {
        kind: 'suspect-asker-missing',
        label: '被疑者等支援の依頼元がない',
        field: 'suspectSupport.askedByKind',
        name: '依頼元',
      },
      askerOf,
    ),
  ],
})

export const table13b = defineTable<SpanSubject>({
  layout: layoutB,
  counted: '期間中に終了した被疑者等支援（支援終了日かフォローアップ開始日の早いほう）',
  subjects: (context) => endedCases(context, 'suspect_support'),
  rows: axisByCode(layoutB.rows, '処分', dispositionOf),
  columns: COUNT_AXIS,
  missing: [
    missingField(
      {
        kind: 'disposition-missing',
        label: '処分がない',
        field: 'suspectSupport.disposition',
        name: '処分',
      },
      dispositionOf,
    ),
  ],
})

export const table13c = defineTable<ReleasedSubject>({
  layout: layoutC,
  counted: '釈放日が期間中の被疑者等支援',
  subjects: released,
  rows: axisByCode(layoutC.rows, '釈放時の帰住先の形態', residenceOf),
  columns: COUNT_AXIS,
  missing: [
    missingField(
      {
        kind: 'residence-type-missing',
        label: '釈放時の帰住先の形態がない',
        field: 'suspectSupport.residence',
        name: '釈放時の帰住先の形態',
      },
      residenceOf,
    ),
  ],
})
