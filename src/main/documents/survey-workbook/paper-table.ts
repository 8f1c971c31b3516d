import {
  surveyCellId,
  type SurveyGroup,
  type SurveyLine,
  type SurveyTable,
} from '../../../shared/statistics/survey-layout.ts'

/** By cell id; null where a statistic has no case. */
export type SurveyValues = Readonly<Record<string, number | null>>

/** One printed row or column. */
export interface PaperLine {
  readonly line: SurveyLine
  readonly group: SurveyGroup | undefined
  /** All zero and printed only if not: kept, so that every cell has its name and sums stay whole, but hidden. */
  readonly isHidden: boolean
}

/** A table as it stands on paper: column groups that are stacked have become groups of rows. */
export interface PaperTable {
  readonly table: SurveyTable
  readonly rows: readonly PaperLine[]
  readonly columns: readonly PaperLine[]
  /** The line of the form that a printed place shows; a stacked table has another for each block. */
  readonly columnAt: (row: PaperLine, columnIndex: number) => SurveyLine
}

export function paperTable(table: SurveyTable, values: SurveyValues): PaperTable {
  return table.stacksColumnGroups ? stackedTable(table, values) : plainTable(table, values)
}

/** Id of a cell of the table. */
export function paperCellId({ table }: PaperTable, row: SurveyLine, column: SurveyLine): string {
  return surveyCellId(table.id, row.id, column.id)
}

function plainTable(table: SurveyTable, values: SurveyValues): PaperTable {
  const rowIsZero = (row: SurveyLine) => isZero(values, table, [row], table.columns)
  const columnIsZero = (column: SurveyLine) => isZero(values, table, table.rows, [column])
  const columns = paperLines(table.columns, table.columnGroups, columnIsZero)
  return {
    table,
    rows: paperLines(table.rows, table.rowGroups, rowIsZero),
    columns,
    columnAt: (_row, columnIndex) => lineAt(table.columns, columnIndex),
  }
}

function stackedTable(table: SurveyTable, values: SurveyValues): PaperTable {
  if (table.rowGroups.length > 0) throw new Error(`${table.id} groups its rows and stacks columns`)
  const blocks = table.columnGroups.map((group) => ({
    group,
    columns: table.columns.filter((column) => column.group === group.id),
  }))
  const first = blocks[0]?.columns ?? []
  return {
    table,
    rows: blocks.flatMap(({ group, columns }) => {
      const isHidden =
        group.printOnlyIfNonZero === true && isZero(values, table, table.rows, columns)
      return table.rows.map((line) => ({ line, group, isHidden }))
    }),
    columns: first.map((line) => ({ line, group: undefined, isHidden: false })),
    columnAt: (row, columnIndex) =>
      lineAt(blocks.find(({ group }) => group === row.group)?.columns ?? [], columnIndex),
  }
}

function paperLines(
  lines: readonly SurveyLine[],
  groups: readonly SurveyGroup[],
  isZeroLine: (line: SurveyLine) => boolean,
): readonly PaperLine[] {
  return lines.map((line) => {
    const group = groups.find(({ id }) => id === line.group)
    const isWholeGroupZero = () =>
      lines.filter((other) => other.group === line.group).every(isZeroLine)
    const isHidden =
      (line.printOnlyIfNonZero === true && isZeroLine(line)) ||
      (group?.printOnlyIfNonZero === true && isWholeGroupZero())
    return { line, group, isHidden }
  })
}

function isZero(
  values: SurveyValues,
  table: SurveyTable,
  rows: readonly SurveyLine[],
  columns: readonly SurveyLine[],
): boolean {
  return rows.every((row) =>
    columns.every((column) => (values[surveyCellId(table.id, row.id, column.id)] ?? 0) === 0),
  )
}

function lineAt(lines: readonly SurveyLine[], index: number): SurveyLine {
  const line = lines[index]
  if (!line) throw new Error(`The blocks of a stacked table differ in their columns`)
  return line
}

/** What is printed for a line: a label that speaks of the 年度 has another for any other period. */
export function paperLabel(line: SurveyLine, isFiscalYear: boolean): string {
  return (isFiscalYear ? undefined : line.periodLabel) ?? line.printLabel ?? line.label
}
