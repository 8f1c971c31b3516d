import { type Business, businesses } from '../../../shared/codes/case-codes.ts'
import type { RecordCategory1 } from '../../../shared/codes/record-codes.ts'
import type { IsoDate } from '../../../shared/dates.ts'
import { table14 as layout } from '../../../shared/statistics/r3/table-14.ts'
import type { SurveyLine } from '../../../shared/statistics/survey-layout.ts'
import { type Axis, axisByCode } from '../axis.ts'
import { defineTable, type Subject } from '../define-table.ts'
import { countedDate, type SurveyCase } from '../survey-case.ts'
import { countsWithin, type SurveyContext } from '../survey-context.ts'

interface RecordSubject extends Subject {
  readonly kind: 'record'
  readonly category: RecordCategory1
  /** Ids of the columns that count it. */
  readonly columns: readonly string[]
}

function records({ facts, cases, period }: SurveyContext): readonly RecordSubject[] {
  const { caseIndexes, dates, categories } = facts.records
  const subjects: RecordSubject[] = []
  dates.forEach((entered, place) => {
    if (entered > period.to) return
    const date = countedDate(entered)
    const surveyCase = cases[caseIndexes[place] ?? -1]
    const category = categories[place]
    if (!surveyCase || !category || !countsWithin(date, period)) return
    const columns = columnsOf(businessOn(surveyCase, date.day), date.day.slice(5, 7))
    subjects.push({ kind: 'record', surveyCase, date: entered, category, columns })
  })
  return subjects
}

/** Coordination becomes follow-up on its 開始日; consultation and suspect support go by the category alone. */
function businessOn({ dates, followUp }: SurveyCase, day: IsoDate): Business {
  if (dates.business !== 'coordination') return dates.business
  return followUp !== undefined && followUp.start.day <= day ? 'follow_up' : 'coordination'
}

/** Made once for each business and month: there may be hundreds of thousands of records. */
const COLUMNS = new Map(
  businesses.codes.flatMap((business) =>
    layout.columns
      .filter(({ group, isTotal }) => group === business && !isTotal)
      .map(({ id }) => {
        const month = id.slice(-'04'.length)
        return [business + month, [`m${month}`, 'total', id, `${business}_total`]] as const
      }),
  ),
)

function columnsOf(business: Business, month: string): readonly string[] {
  return COLUMNS.get(business + month) ?? []
}

function wordsOf({ label, group, isTotal }: SurveyLine): string | undefined {
  const business = businesses.codes.find((code) => code === group)
  const ofBusiness = business && `${businesses.labelOf(business)}の記録`
  const ofMonth = isTotal ? undefined : `${label}の記録`
  const words = [ofBusiness, ofMonth].filter((text) => text !== undefined)
  return words.length === 0 ? undefined : words.join('、')
}

const monthAxis: Axis<RecordSubject> = {
  words: new Map(layout.columns.map((line) => [line.id, wordsOf(line)])),
  idsOf: ({ columns }) => columns,
}

export const table14 = defineTable<RecordSubject>({
  layout,
  counted: '記録日が期間中の支援記録',
  remark:
    'フォローアップ開始日から後の記録はフォローアップ、その前はコーディネート。相談支援と被疑者等支援はケースのカテゴリーによる。',
  subjects: records,
  rows: axisByCode(layout.rows, 'カテゴリー①', ({ category }) => category),
  columns: monthAxis,
})
