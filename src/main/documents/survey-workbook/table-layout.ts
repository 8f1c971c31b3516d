import type { SurveyTable } from '../../../shared/statistics/survey-layout.ts'
import { columnWidths } from './column-widths.ts'
import {
  paperCellId,
  type PaperLine,
  paperTable,
  type PaperTable,
  type SurveyValues,
} from './paper-table.ts'
import { TITLE_ROWS } from './sheet-frame.ts'
import type { CellPosition, PlannedColumn } from './sheet-plan.ts'

/** A printed table and where it stands on its sheet. */
export interface TableLayout {
  readonly paper: PaperTable
  readonly isFiscalYear: boolean
  /** Of the sheet: those of the table, and one more where the table leaves paper free. */
  readonly columns: readonly PlannedColumn[]
  readonly tableColumns: readonly PlannedColumn[]
  /** Columns that name the rows: 2 where rows have groups. */
  readonly labelColumns: number
  /** Rows that name the columns: 2 where columns have groups. */
  readonly headRows: number
  readonly firstBodyRow: number
  /** Of each cell, by id. */
  readonly positions: ReadonlyMap<string, CellPosition>
}

export function tableLayout(
  table: SurveyTable,
  values: SurveyValues,
  isFiscalYear: boolean,
): TableLayout {
  const paper = paperTable(table, values)
  const widths = columnWidths(paper, isFiscalYear)
  const labelColumns = widths.labels.length
  const headRows = paper.columns.some(({ group }) => group) ? 2 : 1
  const firstBodyRow = TITLE_ROWS + headRows + 1
  const tableColumns = [
    ...widths.labels.map((width) => ({ width })),
    ...paper.columns.map(({ isHidden }, index) => ({ width: widths.values[index] ?? 0, isHidden })),
  ]
  return {
    paper,
    isFiscalYear,
    columns: widths.rest > 0 ? [...tableColumns, { width: widths.rest }] : tableColumns,
    tableColumns,
    labelColumns,
    headRows,
    firstBodyRow,
    positions: cellPositions(paper, firstBodyRow, labelColumns + 1),
  }
}

function cellPositions(
  paper: PaperTable,
  firstRow: number,
  firstColumn: number,
): ReadonlyMap<string, CellPosition> {
  return new Map(
    paper.rows.flatMap((row, rowIndex) =>
      paper.columns.map((_column, columnIndex) => [
        paperCellId(paper, row.line, paper.columnAt(row, columnIndex)),
        { row: firstRow + rowIndex, column: firstColumn + columnIndex },
      ]),
    ),
  )
}

/** Neighbouring lines of one group; a line without a group is a run of its own. */
export interface LineRun {
  readonly first: number
  readonly count: number
  readonly lines: readonly PaperLine[]
}

export function groupRuns(lines: readonly PaperLine[]): readonly LineRun[] {
  const starts = lines.flatMap((line, index) => {
    const before = lines[index - 1]
    const continues =
      before !== undefined && line.group !== undefined && before.group === line.group
    return continues ? [] : [index]
  })
  return starts.map((first, index) => {
    const end = starts[index + 1] ?? lines.length
    return { first, count: end - first, lines: lines.slice(first, end) }
  })
}

/** Place of the last line that is printed. */
export function lastVisible(lines: readonly PaperLine[]): number {
  return lines.findLastIndex(({ isHidden }) => !isHidden)
}
