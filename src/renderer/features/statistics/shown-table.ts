import type { SurveyPeriod } from '../../../shared/api/statistics.ts'
import {
  surveyCellId,
  type SurveyLine,
  type SurveyTable,
} from '../../../shared/statistics/survey-layout.ts'
import type {
  SurveyCell,
  SurveyColumn,
  SurveyRow,
  SurveyRowGroup,
} from '../../components/tables/survey-table.tsx'
import { periodDays, wholeYearOf } from './period-choice.ts'
import { brokenLabel, cellName, figureText, groupLabel, lineLabel } from './survey-words.ts'

export type SurveyCells = Readonly<Record<string, number | null>>

/** A table of the form with its figures, as the screen draws it. */
export interface ShownTable {
  readonly key: string
  readonly title: string
  readonly note: string
  readonly rowHead: string
  readonly columns: readonly SurveyColumn[]
  readonly groups: readonly SurveyRowGroup[]
  /** Below the table: what it counts, foot-notes. */
  readonly footNotes: readonly string[]
  readonly isCompact: boolean
}

const MOST_ROOMY_ROWS = 10

interface Part {
  readonly table: SurveyTable
  readonly rows: readonly SurveyLine[]
  readonly columns: readonly SurveyLine[]
  readonly cells: SurveyCells
  readonly isFiscalYear: boolean
}

/**
 * One table, or one for each group of columns where they stand below each other (T14). `saysPeriod` on the first
 * table of a screen, since all of them are of one period.
 */
export function shownTables(
  table: SurveyTable,
  cells: SurveyCells,
  period: SurveyPeriod,
  saysPeriod: boolean,
): readonly ShownTable[] {
  const part = {
    table,
    rows: shownLines(table.rows, (row) => rowFigures(table, cells, row)),
    columns: shownColumns(table, cells),
    cells,
    isFiscalYear: wholeYearOf(period) !== undefined,
  }
  const note = noteOf(part, saysPeriod ? period : undefined)
  if (!table.stacksColumnGroups)
    return [{ ...drawn(part), key: table.id, title: `${table.id} ${table.title}`, note }]
  return table.columnGroups.map(({ id, label }, index) => ({
    ...drawn({ ...part, columns: part.columns.filter(({ group }) => group === id) }, false),
    key: `${table.id}.${id}`,
    title: `${table.id} ${label}`,
    note: index === 0 ? note : `単位：${table.unit}`,
    footNotes: index === table.columnGroups.length - 1 ? [table.note, ...table.footNotes] : [],
  }))
}

function rowFigures({ id, columns }: SurveyTable, cells: SurveyCells, row: SurveyLine) {
  return columns.map((column) => cells[surveyCellId(id, row.id, column.id)])
}

function columnFigures({ id, rows }: SurveyTable, cells: SurveyCells, column: SurveyLine) {
  return rows.map((row) => cells[surveyCellId(id, row.id, column.id)])
}

type Figures = readonly (number | null | undefined)[]

const isZero = (figures: Figures) => figures.every((figure) => (figure ?? 0) === 0)

function isFoldable({ printOnlyIfNonZero, foldsIfZero }: SurveyLine): boolean {
  return printOnlyIfNonZero === true || foldsIfZero === true
}

function shownLines(
  lines: readonly SurveyLine[],
  figuresOf: (line: SurveyLine) => Figures,
): readonly SurveyLine[] {
  return lines.filter((line) => !isFoldable(line) || !isZero(figuresOf(line)))
}

function shownColumns(table: SurveyTable, cells: SurveyCells): readonly SurveyLine[] {
  const figuresOf = (column: SurveyLine) => columnFigures(table, cells, column)
  const folded = new Set(
    table.columnGroups
      .filter(({ printOnlyIfNonZero }) => printOnlyIfNonZero === true)
      .filter(({ id }) =>
        table.columns.filter(({ group }) => group === id).every((line) => isZero(figuresOf(line))),
      )
      .map(({ id }) => id),
  )
  const open = table.columns.filter(({ group }) => group === undefined || !folded.has(group))
  return shownLines(open, figuresOf)
}

/** R6.4.1–R7.3.31・単位：件・0件の列は省略. */
function noteOf({ table, rows, columns }: Part, period: SurveyPeriod | undefined): string {
  const omits = (all: readonly SurveyLine[], shown: readonly SurveyLine[]) =>
    all.some((line) => line.foldsIfZero === true && !shown.includes(line))
  return [
    ...(period ? [periodDays(period)] : []),
    `単位：${table.unit}`,
    ...(omits(table.rows, rows) ? ['0件の行は省略'] : []),
    ...(omits(table.columns, columns) ? ['0件の列は省略'] : []),
  ].join('・')
}

function drawn(part: Part, withColumnGroups = true) {
  const { table, rows } = part
  return {
    rowHead: table.rowHead,
    columns: part.columns.map((column) => shownColumn(part, column, withColumnGroups)),
    groups: rowGroups(part),
    footNotes: [table.note, ...table.footNotes],
    isCompact: rows.length > MOST_ROOMY_ROWS,
  }
}

function shownColumn(
  { table, isFiscalYear }: Part,
  line: SurveyLine,
  withGroup: boolean,
): SurveyColumn {
  const group = withGroup ? table.columnGroups.find(({ id }) => id === line.group) : undefined
  return {
    id: line.id,
    label: brokenLabel(lineLabel(line, isFiscalYear)),
    ...(group && { group: groupLabel(group) }),
    ...(line.isTotal === true && { isTotal: true }),
  }
}

/** Neighbours of one group stand together; in a table with groups a line without one is a group of itself. */
function rowGroups(part: Part): readonly SurveyRowGroup[] {
  const { table, rows } = part
  if (table.rowGroups.length === 0)
    return [{ id: table.id, label: '', rows: rows.map((row) => shownRow(part, row)) }]
  const ids = [...new Set(rows.map(groupIdOf))]
  return ids.map((id) => {
    const lines = rows.filter((row) => groupIdOf(row) === id)
    const group = table.rowGroups.find((each) => each.id === id)
    return {
      id,
      label: group ? brokenLabel(groupLabel(group)) : (lines[0]?.label ?? ''),
      rows: lines.map((row) => shownRow(part, row)),
    }
  })
}

function groupIdOf(line: SurveyLine): string {
  return line.group ?? line.id
}

function shownRow(part: Part, row: SurveyLine): SurveyRow {
  const isTotal = row.isTotal === true || row.id.endsWith('.total')
  return {
    id: row.id,
    label: lineLabel(row, part.isFiscalYear),
    ...(isTotal && { isTotal }),
    cells: part.columns.map((column) => shownCell(part, row, column)),
  }
}

function shownCell(
  { table, cells, isFiscalYear }: Part,
  row: SurveyLine,
  column: SurveyLine,
): SurveyCell {
  const id = surveyCellId(table.id, row.id, column.id)
  const value = cells[id] ?? null
  return {
    id,
    name: cellName({ table, row, column }, isFiscalYear),
    value: value ?? 0,
    ...((column.statistic ?? value === null) && { text: figureText(value, column) }),
    ...(isUnknown(row, column) && { unknown: true }),
  }
}

/** 不明 rows, 区分不明 columns. */
function isUnknown(row: SurveyLine, column: SurveyLine): boolean {
  return row.isUnknown === true || column.isUnknown === true || column.group === 'unknown'
}
