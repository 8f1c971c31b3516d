import { dispositions, suspectAskers } from '../../codes/case-codes.ts'
import type { SurveyTable } from '../survey-layout.ts'
import {
  codeLines,
  COUNT_COLUMN,
  PLACEMENT_LINES,
  PLAIN_TABLE,
  UNKNOWN_LINE,
  withTotal,
} from './lines.ts'

export const table13a: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T13a',
  title: '被疑者等支援の依頼元',
  sheetName: 'T13a 被疑者等支援の依頼元',
  note: '期間中の新規被疑者等支援。依頼元の別。',
  rowHead: '依頼元',
  rows: withTotal([...codeLines(suspectAskers), UNKNOWN_LINE]),
  columns: COUNT_COLUMN,
}

export const table13b: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T13b',
  title: '被疑者等支援の終了と処分',
  sheetName: 'T13b 被疑者等支援の処分',
  note: '期間中に終了した被疑者等支援。処分の別。',
  rowHead: '処分',
  rows: withTotal([...codeLines(dispositions), UNKNOWN_LINE]),
  columns: COUNT_COLUMN,
}

export const table13c: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T13c',
  title: '被疑者等の釈放時の帰住先',
  sheetName: 'T13c 釈放時の帰住先',
  note: '釈放日が期間中の被疑者等支援。釈放時の帰住先の形態の別。',
  rowHead: '帰住先の形態',
  rows: withTotal(PLACEMENT_LINES),
  columns: COUNT_COLUMN,
}
