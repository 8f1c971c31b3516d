import { coordinationEndReasons } from '../../codes/case-codes.ts'
import type { SurveyTable } from '../survey-layout.ts'
import { CATEGORY_LINES, codeLines, PLAIN_TABLE, UNKNOWN_LINE, withTotal } from './lines.ts'

export const table02: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T2',
  title: 'コーディネート終了の内訳',
  sheetName: 'T2 コーディネート終了',
  note: '期間中に終了したコーディネート。終了理由の別。',
  rowHead: '区分',
  rows: withTotal(CATEGORY_LINES),
  columns: withTotal([...codeLines(coordinationEndReasons), UNKNOWN_LINE]),
}
