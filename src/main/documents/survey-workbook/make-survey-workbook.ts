import { caseListSheet } from './case-list-sheet.ts'
import { coverSheet } from './cover-sheet.ts'
import { reviewSheet } from './review-sheet.ts'
import { type SheetFrame, SURVEY_TITLE } from './sheet-frame.ts'
import type { WorkbookPlan } from './sheet-plan.ts'
import { surveyPeriodWords } from './survey-period-words.ts'
import type { SurveyWorkbookInfo, SurveyWorkbookInput } from './survey-workbook-input.ts'
import { tableSheet } from './table-sheet.ts'
import { writeWorkbook } from './write-workbook.ts'

/**
 * The survey as an .xlsx file: 表紙, one sheet per table with 検算 below it, 要確認, and 集計対象一覧 where a list
 * of cases is given. Throws where the result lacks a cell of the form.
 */
export async function makeSurveyWorkbook(input: SurveyWorkbookInput): Promise<Uint8Array> {
  return writeWorkbook(surveyWorkbookPlan(input))
}

function surveyWorkbookPlan(input: SurveyWorkbookInput): WorkbookPlan {
  const { form, result, info, caseList } = input
  if (result.form !== form.id) throw new Error(`A result of ${result.form} on form ${form.id}`)
  const period = surveyPeriodWords(result)
  const frame: SheetFrame = { center: info.center, period: period.name, formId: form.id }
  const { cells: values, checks, review } = result
  const tables = form.tables.map((table) => tableSheet(table, { values, checks, period, frame }))
  return {
    title: `${SURVEY_TITLE}（${period.name}）`,
    author: info.madeBy,
    madeAt: momentOf(info),
    sheets: [
      coverSheet({ form, result, info, period, frame, tables }),
      ...tables.map(({ plan }) => plan),
      reviewSheet(review, frame),
      ...(caseList ? [caseListSheet(caseList, frame)] : []),
    ],
  }
}

/** Clocks of centers show Japan's time. */
function momentOf({ madeOn, madeTime = '00:00' }: SurveyWorkbookInfo): Date {
  return new Date(`${madeOn}T${madeTime}:00+09:00`)
}
