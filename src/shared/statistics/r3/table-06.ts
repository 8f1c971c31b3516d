import { institutionKinds } from '../../codes/case-codes.ts'
import type { SurveyLine, SurveyTable } from '../survey-layout.ts'
import { CATEGORY_LINES, codeLines, PLAIN_TABLE, UNKNOWN_LINE, withTotal } from './lines.ts'
import { PROBATION_OFFICE_NAMES } from './probation-office-names.ts'

export const table06: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T6',
  title: '矯正施設の種別',
  sheetName: 'T6 矯正施設の種別',
  note: '期間中の新規コーディネート。依頼時の矯正施設の種別による。',
  rowHead: '矯正施設の種別',
  rows: withTotal([...codeLines(institutionKinds), UNKNOWN_LINE]),
  columns: withTotal(CATEGORY_LINES),
}

const officeRows: readonly SurveyLine[] = PROBATION_OFFICE_NAMES.map((label, index) => ({
  id: `office_${String(index + 1).padStart(2, '0')}`,
  label,
  printOnlyIfNonZero: true,
}))

export const table06b: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T6b',
  title: '依頼元の保護観察所',
  sheetName: 'T6b 依頼元の保護観察所',
  note: '期間中の新規コーディネート。依頼元の保護観察所による。',
  footNotes: ['ケースのある保護観察所だけを印刷する。'],
  rowHead: '保護観察所',
  rows: withTotal([...officeRows, UNKNOWN_LINE]),
  columns: withTotal(CATEGORY_LINES),
}
