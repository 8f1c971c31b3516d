import { offenceGroups } from '../../codes/case-codes.ts'
import type { SurveyTable } from '../survey-layout.ts'
import { CATEGORY_LINES, codeLines, PLAIN_TABLE, SUSPECT_LINE, withTotal } from './lines.ts'

export const table05: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T5',
  title: '罪名',
  sheetName: 'T5 罪名',
  note: '期間中の新規コーディネート及び新規被疑者等支援。罪名１の区分による。',
  rowHead: '罪名',
  rows: withTotal(codeLines(offenceGroups)),
  columns: withTotal([...CATEGORY_LINES, SUSPECT_LINE]),
}
