import { table09 as layout } from '../../../shared/statistics/r3/table-09.ts'
import type { AcquisitionFacts } from '../../../shared/statistics/survey-facts.ts'
import { axisByCode, COUNT_AXIS } from '../axis.ts'
import { defineTable, type Subject } from '../define-table.ts'
import { countedDate } from '../survey-case.ts'
import { countsWithin, type SurveyContext } from '../survey-context.ts'

interface AcquisitionSubject extends Subject {
  readonly kind: 'acquisition'
  readonly acquisition: AcquisitionFacts
}

function acquisitions({ cases, period }: SurveyContext): readonly AcquisitionSubject[] {
  return cases.flatMap((surveyCase) =>
    surveyCase.facts.acquisitions.flatMap((acquisition): readonly AcquisitionSubject[] => {
      if (acquisition.isApplication) return []
      const date = countedDate(acquisition.date)
      return countsWithin(date, period)
        ? [{ kind: 'acquisition', surveyCase, acquisition, date: date.entered }]
        : []
    }),
  )
}

export const table09 = defineTable<AcquisitionSubject>({
  layout,
  counted: '取得日（認定日）が期間中の取得状況',
  subjects: acquisitions,
  rows: axisByCode(layout.rows, '種別', ({ acquisition }) => acquisition.kind),
  columns: COUNT_AXIS,
})
