/**
 * A form of the survey as plain data: what the screen, the workbook and the JSON share. A cell's id is
 * `table.row.column`; nothing here says how a cell is counted.
 */
export interface SurveyForm {
  readonly id: string
  readonly label: string
  readonly validFromFiscalYear: number
  readonly tables: readonly SurveyTable[]
}

export interface SurveyTable {
  readonly id: string
  readonly title: string
  /** Name of the sheet in the workbook: the id and a short title, at most 31 characters. */
  readonly sheetName: string
  readonly unit: string
  /** Printed under the title, after the period: what the table counts. */
  readonly note: string
  /** Printed below the table. */
  readonly footNotes: readonly string[]
  /** Heading of the column (or columns, where rows have groups) that names the rows. */
  readonly rowHead: string
  readonly rowGroups: readonly SurveyGroup[]
  readonly columnGroups: readonly SurveyGroup[]
  readonly rows: readonly SurveyLine[]
  readonly columns: readonly SurveyLine[]
  /** Needs A4 landscape. */
  readonly isWide: boolean
  /** Column groups stand below each other, each with the rows repeated, instead of side by side. */
  readonly stacksColumnGroups: boolean
}

/** Neighbouring rows or columns under one heading. */
export interface SurveyGroup {
  readonly id: string
  readonly label: string
  /** For a narrow cell on screen. */
  readonly shortLabel?: string
  /** All its lines are left out when every cell of theirs is zero. */
  readonly printOnlyIfNonZero?: boolean
}

/** One row or one column. */
export interface SurveyLine {
  readonly id: string
  readonly label: string
  /** On paper, where it differs from the screen. */
  readonly printLabel?: string
  /** For a period that is not a fiscal year, where the label speaks of the 年度. */
  readonly periodLabel?: string
  /** Id of its group; a line without one stands alone across both heading cells. */
  readonly group?: string
  readonly isTotal?: boolean
  /** 不明: above zero it is shown as 要確認. */
  readonly isUnknown?: boolean
  /** 「うち」: part of the total above, in no sum. */
  readonly isPartOf?: string
  readonly printOnlyIfNonZero?: boolean
  /** The screen may leave it out while zero; paper keeps it. */
  readonly foldsIfZero?: boolean
  /** What this line is the sum of (ids of lines of the same table and direction). */
  readonly sum?: LineSum
  /** A figure about the cases of `of`, not a count of its own; no total, null where there is no case. */
  readonly statistic?: { readonly of: string; readonly decimals: number }
}

export interface LineSum {
  readonly plus: readonly string[]
  readonly minus?: readonly string[]
}

export function surveyCellId(table: string, row: string, column: string): string {
  return `${table}.${row}.${column}`
}

/** Name of the cell in a workbook: `T1_coordination_special_new`. */
export function surveyDefinedName(cellId: string): string {
  return cellId.replaceAll('.', '_')
}

/** Every cell of a table in print order. */
export function surveyCellIds(table: SurveyTable): readonly string[] {
  return table.rows.flatMap((row) =>
    table.columns.map((column) => surveyCellId(table.id, row.id, column.id)),
  )
}
