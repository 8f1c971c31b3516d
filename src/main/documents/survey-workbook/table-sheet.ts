import type { SurveyTable } from '../../../shared/statistics/survey-layout.ts'
import type { SurveyCheck } from '../../../shared/statistics/survey-result.ts'
import { pageHeight, rowsHeight } from './page-size.ts'
import type { SurveyValues } from './paper-table.ts'
import { pageFooter, pageHeader, type SheetFrame, titleRows } from './sheet-frame.ts'
import { columnLetters, type SheetPlan } from './sheet-plan.ts'
import type { SurveyPeriodWords } from './survey-period-words.ts'
import { bodyRows } from './table-body.ts'
import { headRows } from './table-head.ts'
import { tableLayout } from './table-layout.ts'
import { checkRows, footNoteRows, outcomeColumn } from './table-notes.ts'

const HIGHEST_ROW = 27
const LOWEST_ROW = 12.5

export interface TableSheetInput {
  readonly values: SurveyValues
  /** Of all tables. */
  readonly checks: readonly SurveyCheck[]
  readonly period: SurveyPeriodWords
  readonly frame: SheetFrame
}

export interface TableSheet {
  readonly table: SurveyTable
  readonly plan: SheetPlan
  /** Where 一致 and 不一致 stand, `G1:G25`; nothing where the table has no check. */
  readonly outcomes: string | undefined
  readonly isRight: boolean
}

/** The sheet of one table: title, figures, notes, 検算. */
export function tableSheet(table: SurveyTable, input: TableSheetInput): TableSheet {
  const { values, period, frame } = input
  const layout = tableLayout(table, values, period.isFiscalYear)
  const { columns, tableColumns } = layout
  const checks = input.checks.filter((check) => check.table === table.id)
  const title = titleRows(
    {
      title: `${table.id}　${table.title}`,
      note: `${period.days}。${table.note}`,
      unit: table.unit,
    },
    tableColumns,
  )
  const above = [...title, ...headRows(layout)]
  const below = [
    ...footNoteRows(table.footNotes, tableColumns),
    ...checkRows(checks, values, tableColumns),
  ]
  const room = pageHeight(table.isWide) - rowsHeight(above) - rowsHeight(below)
  const shown = layout.paper.rows.filter(({ isHidden }) => !isHidden).length
  const rows = [...above, ...bodyRows({ layout, values, height: rowHeight(room, shown) }), ...below]
  return {
    table,
    plan: {
      name: table.sheetName,
      isLandscape: table.isWide,
      columns,
      rows,
      headingRows: above.length,
      header: pageHeader(frame),
      footer: pageFooter(frame, true),
    },
    outcomes:
      checks.length === 0 ? undefined : wholeColumn(outcomeColumn(tableColumns), rows.length),
    isRight: checks.every(({ ok }) => ok),
  }
}

/** No figure says 不一致, so the whole column may be searched for it. */
function wholeColumn(column: number, lastRow: number): string {
  return `${columnLetters(column)}1:${columnLetters(column)}${lastRow}`
}

function rowHeight(room: number, rows: number): number {
  const height = Math.floor((room / rows) * 2) / 2
  return Math.min(HIGHEST_ROW, Math.max(LOWEST_ROW, height))
}
