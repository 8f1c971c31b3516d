import type { SurveyLine, SurveyTable } from '../survey-layout.ts'
import {
  AGE_LINES,
  CATEGORY_LINES,
  PLAIN_TABLE,
  SEX_LINES,
  sumOf,
  UNKNOWN_CATEGORY_LABEL,
  withTotal,
} from './lines.ts'

/** 男・女・その他・不明 of one category and their 計. */
function sexesOf(category: string): readonly SurveyLine[] {
  const sexes = SEX_LINES.map((line) => ({
    ...line,
    id: `${category}_${line.id}`,
    group: category,
  }))
  const total = { id: `${category}_total`, label: '計', isTotal: true, sum: sumOf(sexes) }
  return [...sexes, { ...total, group: category }]
}

export const table03: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T3',
  title: '性別・年齢',
  sheetName: 'T3 性別・年齢',
  note: '期間中の新規コーディネート。年齢は依頼日現在。',
  rowHead: '年齢',
  rows: withTotal(AGE_LINES),
  columnGroups: [
    { id: 'special', label: '特別調整' },
    { id: 'general', label: '一般調整' },
    { id: 'unknown', label: UNKNOWN_CATEGORY_LABEL, printOnlyIfNonZero: true },
  ],
  columns: [
    ...CATEGORY_LINES.flatMap(({ id }) => sexesOf(id)),
    {
      id: 'total',
      label: '計',
      isTotal: true,
      sum: { plus: CATEGORY_LINES.map(({ id }) => `${id}_total`) },
    },
  ],
  isWide: true,
}

export const table03b: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T3b',
  title: '性別・年齢（被疑者等支援）',
  sheetName: 'T3b 性別・年齢（被疑者等）',
  note: '期間中の新規被疑者等支援。年齢は依頼日現在。',
  rowHead: '年齢',
  rows: withTotal(AGE_LINES),
  columns: withTotal(SEX_LINES),
}
