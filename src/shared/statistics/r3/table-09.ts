import { acquisitionKinds } from '../../codes/case-codes.ts'
import type { SurveyTable } from '../survey-layout.ts'
import { codeLines, COUNT_COLUMN, PLAIN_TABLE, withTotal } from './lines.ts'

export const table09: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T9',
  title: '取得状況',
  sheetName: 'T9 取得状況',
  note: '取得日（認定日）が期間中の手帳・サービス・給付。',
  footNotes: ['センターが加えた種別は「その他」に計上する。'],
  rowHead: '種別',
  rows: withTotal(codeLines(acquisitionKinds)),
  columns: COUNT_COLUMN,
}
