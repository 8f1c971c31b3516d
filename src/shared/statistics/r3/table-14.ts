import { businesses } from '../../codes/case-codes.ts'
import { recordCategories1 } from '../../codes/record-codes.ts'
import type { SurveyLine, SurveyTable } from '../survey-layout.ts'
import { codeLines, PLAIN_TABLE, sumOf, withTotal } from './lines.ts'

const ALL = 'all'

/** April first, as the fiscal year runs. */
const MONTHS = ['04', '05', '06', '07', '08', '09', '10', '11', '12', '01', '02', '03'] as const

const monthLabel = (month: string): string => `${Number(month)}月`

/** The months of one business and their 計: `coordination_m04` … `coordination_total`. */
function monthsOf(business: string): readonly SurveyLine[] {
  const months = MONTHS.map((month) => ({
    id: `${business}_m${month}`,
    label: monthLabel(month),
    group: business,
  }))
  const total = { id: `${business}_total`, label: '計', isTotal: true, sum: sumOf(months) }
  return [...months, { ...total, group: business }]
}

const sumOfBusinesses = (suffix: string) => ({
  plus: businesses.codes.map((business) => `${business}_${suffix}`),
})

/** All businesses together: `m04` … `total`. */
const allBusinesses: readonly SurveyLine[] = [
  ...MONTHS.map((month) => ({
    id: `m${month}`,
    label: monthLabel(month),
    group: ALL,
    sum: sumOfBusinesses(`m${month}`),
  })),
  { id: 'total', label: '計', group: ALL, isTotal: true, sum: sumOfBusinesses('total') },
]

export const table14: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T14',
  title: '業務量（支援記録の件数）',
  sheetName: 'T14 業務量',
  note: '期間中の支援記録。カテゴリー①と月の別。',
  footNotes: [
    'フォローアップ開始日から後の記録はフォローアップ、その前はコーディネート。相談支援と被疑者等支援はケースのカテゴリーによる。',
  ],
  rowHead: '記録',
  rows: withTotal(codeLines(recordCategories1)),
  columnGroups: [
    { id: ALL, label: '全業務' },
    ...businesses.entries.map(({ code, label }) => ({ id: code, label })),
  ],
  columns: [...allBusinesses, ...businesses.codes.flatMap(monthsOf)],
  isWide: true,
  stacksColumnGroups: true,
}
