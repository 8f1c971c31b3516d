import { listSheet } from './list-sheet.ts'
import type { SheetFrame } from './sheet-frame.ts'
import type { SheetPlan } from './sheet-plan.ts'
import type { SurveyListedCase } from './survey-workbook-input.ts'

/** 集計対象一覧: the cases behind the figures, with their names. */
export function caseListSheet(cases: readonly SurveyListedCase[], frame: SheetFrame): SheetPlan {
  return listSheet({
    sheetName: '集計対象一覧',
    title: { title: '集計対象一覧', note: `${cases.length}件。氏名を含む。取扱注意。` },
    columns: [
      { head: '番号', width: 7, horizontal: 'center' },
      { head: 'ケース番号', width: 14, horizontal: 'center' },
      { head: '氏名', width: 22, horizontal: 'left' },
      { head: '性別', width: 8, horizontal: 'center' },
      { head: '年齢', width: 7, horizontal: 'center' },
      { head: '計上先', width: 37.5, horizontal: 'left' },
    ],
    lines: cases.map(({ caseNo, name, sex, age, countedIn }, index) => [
      index + 1,
      caseNo,
      name,
      sex,
      age,
      countedIn,
    ]),
    frame,
    headerRemark: '取扱注意　',
  })
}
