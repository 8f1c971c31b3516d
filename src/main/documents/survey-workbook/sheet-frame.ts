import { type CellLook, FONT_NAME } from './cell-look.ts'
import { type PlannedCell, type PlannedColumn, type PlannedRow, text } from './sheet-plan.ts'
import { textHeight } from './text-lines.ts'

export const SURVEY_TITLE = '地域生活定着促進事業実施状況調べ'

/** What stands on every sheet. */
export interface SheetFrame {
  readonly center: string
  /** 令和6年度. */
  readonly period: string
  /** r3. */
  readonly formId: string
}

/** Excel refuses a header of more than 255 characters, its codes included. */
const LONGEST_CENTER = 60
const CODES = `&8&"${FONT_NAME},標準"`

export function pageHeader({ center, period }: SheetFrame, remark = ''): string {
  const title = `${SURVEY_TITLE}（${period}）`
  const right = `${remark}${center.slice(0, LONGEST_CENTER)}`
  return `&L${CODES}${plain(title)}&R${CODES}${plain(right)}`
}

/** Page and number of pages; at the right the form and the name of the sheet. */
export function pageFooter({ formId }: SheetFrame, withSheetName: boolean): string {
  const form = `様式 ${plain(formId)}${withSheetName ? '　&A' : ''}`
  return `&C${CODES}&P / &N&R${CODES}${form}`
}

/** An & of a name is no code. */
function plain(value: string): string {
  return value.replaceAll('&', '&&')
}

export const TITLE_ROWS = 3
const UNIT_WIDTH = 12
const GAP = 6
const TITLE_HEIGHT = 26
const NOTE_SIZE = 8.5
const NOTE_HEIGHT = 16

export interface SheetTitle {
  readonly title: string
  readonly note: string
  /** Nothing where the sheet is no table of figures. */
  readonly unit?: string
}

/** Title, note with the unit at the right, and a gap. */
export function titleRows(
  { title, note, unit }: SheetTitle,
  columns: readonly PlannedColumn[],
): readonly PlannedRow[] {
  const titleLook: CellLook = { size: 14, bold: true }
  const noteCells = twoCells(
    columns,
    { words: note, look: { size: NOTE_SIZE, wraps: true, horizontal: 'left' } },
    {
      words: unit === undefined ? '' : `（単位：${unit}）`,
      look: { size: NOTE_SIZE, horizontal: 'right' },
      width: UNIT_WIDTH,
    },
  )
  const noteHeight = textHeight(note, NOTE_SIZE, noteCells.leftWidth)
  return [
    { height: TITLE_HEIGHT, cells: [{ column: 1, look: titleLook, content: text(title) }] },
    { height: Math.max(NOTE_HEIGHT, noteHeight), cells: noteCells.cells },
    { height: GAP, cells: [] },
  ]
}

interface WordsCell {
  readonly words: string
  readonly look: CellLook
}

/** A line over the whole width in two cells, the right one over as many columns as its words need. */
export function twoCells(
  columns: readonly PlannedColumn[],
  left: WordsCell,
  right: WordsCell & { readonly width: number },
): {
  readonly cells: readonly PlannedCell[]
  readonly leftWidth: number
  readonly rightColumn: number
} {
  const rightColumn = firstColumnOfLast(columns, right.width)
  const cell = (column: number, across: number, { words, look }: WordsCell): PlannedCell => ({
    column,
    across,
    look,
    ...(words !== '' && { content: text(words) }),
  })
  return {
    cells: [
      cell(1, rightColumn - 1, left),
      cell(rightColumn, columns.length - rightColumn + 1, right),
    ],
    leftWidth: visibleWidth(columns.slice(0, rightColumn - 1)),
    rightColumn,
  }
}

/** Number of the column from which on the last columns are at least so wide; never the first. */
function firstColumnOfLast(columns: readonly PlannedColumn[], width: number): number {
  let first = columns.length
  while (first > 2 && visibleWidth(columns.slice(first - 1)) < width) first--
  return first
}

export function visibleWidth(columns: readonly PlannedColumn[]): number {
  return columns.reduce((sum, { width, isHidden }) => sum + (isHidden === true ? 0 : width), 0)
}
