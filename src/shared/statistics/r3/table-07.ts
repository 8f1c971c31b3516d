import type { SurveyTable } from '../survey-layout.ts'
import { CATEGORY_LINES, PLACEMENT_LINES, PLAIN_TABLE, withTotal } from './lines.ts'

export const table07: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T7',
  title: '帰住先',
  sheetName: 'T7 帰住先',
  note: '期間中に帰住により終了したコーディネート。最初の移行先の形態による。',
  footNotes: ['中間施設は移行した日の区分による。'],
  rowHead: '移行先の形態',
  rows: [
    ...withTotal(PLACEMENT_LINES),
    { id: 'intermediate', label: 'うち中間施設', isPartOf: 'total' },
  ],
  columns: withTotal(CATEGORY_LINES),
}
