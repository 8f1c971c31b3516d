import type { SurveyReviewItem } from '../../../shared/statistics/survey-result.ts'
import { listSheet } from './list-sheet.ts'
import type { SheetFrame } from './sheet-frame.ts'
import type { SheetPlan } from './sheet-plan.ts'

/** 要確認, by case number only: no names leave with the figures. */
export function reviewSheet(items: readonly SurveyReviewItem[], frame: SheetFrame): SheetPlan {
  return listSheet({
    sheetName: '要確認',
    title: {
      title: '要確認　入力の確認が必要なもの',
      note:
        items.length === 0
          ? '確認が必要なものはない。'
          : `${items.length}件。入力を直してから作り直すと、ここから消える。`,
    },
    columns: [
      { head: '番号', width: 7, horizontal: 'center' },
      { head: '種別', width: 24, horizontal: 'left' },
      { head: 'ケース番号', width: 14, horizontal: 'center' },
      { head: '内容', width: 40.5, horizontal: 'left' },
      { head: '確認欄', width: 10, horizontal: 'center' },
    ],
    lines: items.map(({ label, caseNo, message }, index) => [index + 1, label, caseNo, message]),
    frame,
  })
}
