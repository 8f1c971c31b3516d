import { followUpEndReasons } from '../../codes/case-codes.ts'
import type { SurveyTable } from '../survey-layout.ts'
import {
  codeLines,
  COUNT_COLUMN,
  PLACEMENT_LINES,
  PLAIN_TABLE,
  UNKNOWN_LINE,
  withTotal,
} from './lines.ts'

export const table10a: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T10a',
  title: 'フォローアップ中の移行',
  sheetName: 'T10a フォローアップ中の移行',
  note: '移行日が期間中の、２回目以後の移行先。形態の別。',
  rowHead: '移行先の形態',
  rows: withTotal(PLACEMENT_LINES),
  columns: COUNT_COLUMN,
}

export const table10b: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T10b',
  title: 'フォローアップ終了の内訳',
  sheetName: 'T10b フォローアップ終了',
  note: '期間中に終了したフォローアップ。終了理由の別。',
  rowHead: '終了理由',
  rows: withTotal([...codeLines(followUpEndReasons), UNKNOWN_LINE]),
  columns: COUNT_COLUMN,
}

export const table10c: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T10c',
  title: 'フォローアップ中の再犯',
  sheetName: 'T10c フォローアップ中の再犯',
  note: '再犯日が期間中の再犯。フォローアップ開始日からの期間の別。',
  footNotes: ['期間は暦の月で数え、下限の日を含む。'],
  rowHead: '開始からの期間',
  rows: withTotal([
    { id: 'within_3m', label: '3か月未満' },
    { id: 'm3_6', label: '3–6か月' },
    { id: 'm6_12', label: '6–12か月' },
    { id: 'y1_2', label: '1–2年' },
    { id: 'over_2y', label: '2年以上' },
    UNKNOWN_LINE,
  ]),
  columns: COUNT_COLUMN,
}
