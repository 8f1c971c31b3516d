import { consultationAskers } from '../../codes/case-codes.ts'
import type { SurveyTable } from '../survey-layout.ts'
import { codeLines, PLAIN_TABLE, UNKNOWN_LINE, withTotal } from './lines.ts'

export const table12: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T12',
  title: '相談支援',
  sheetName: 'T12 相談支援',
  note: '期間中の新規相談支援。相談者の別。',
  rowHead: '相談者',
  rows: withTotal([...codeLines(consultationAskers), UNKNOWN_LINE]),
  columns: withTotal([
    { id: 'released', label: '出所者' },
    { id: 'other', label: 'その他' },
  ]),
}
