import type { SurveyCheck } from '../../../shared/statistics/survey-result.ts'
import { checkLines, type CheckLine } from './check-words.ts'
import type { CellLook } from './cell-look.ts'
import type { SurveyValues } from './paper-table.ts'
import { twoCells, visibleWidth } from './sheet-frame.ts'
import { type PlannedColumn, type PlannedRow, text } from './sheet-plan.ts'
import { textHeight } from './text-lines.ts'

const SIZE = 8.5
const LINE_HEIGHT = 14
const HEADING_HEIGHT = 16
const GAP = 8
const OUTCOME_WIDTH = 12

/** 注 below a table, numbered where there are several. */
export function footNoteRows(
  notes: readonly string[],
  columns: readonly PlannedColumn[],
): readonly PlannedRow[] {
  const look: CellLook = { size: SIZE, wraps: true, horizontal: 'left' }
  const lines = notes.map((note, index) => {
    const words = `注${notes.length > 1 ? fullWidth(index + 1) : ''}　${note}`
    return {
      height: Math.max(LINE_HEIGHT, textHeight(words, SIZE, visibleWidth(columns))),
      cells: [{ column: 1, across: columns.length, look, content: text(words) }],
    }
  })
  return lines.length === 0 ? [] : [gap(GAP), ...lines]
}

/** 検算 of one table: each line with 一致 or 不一致. */
export function checkRows(
  checks: readonly SurveyCheck[],
  values: SurveyValues,
  columns: readonly PlannedColumn[],
): readonly PlannedRow[] {
  if (checks.length === 0) return []
  const heading = { column: 1, look: { size: 9, bold: true }, content: text('検算') }
  return [
    gap(GAP),
    { height: HEADING_HEIGHT, cells: [heading] },
    ...checks.flatMap((check) =>
      checkLines(check, values).map((line) => checkRow(line, columns, !check.ok)),
    ),
  ]
}

function checkRow(
  { words, outcome }: CheckLine,
  columns: readonly PlannedColumn[],
  isWrong: boolean,
): PlannedRow {
  const look: CellLook = {
    size: SIZE,
    bold: isWrong,
    wraps: true,
    horizontal: 'left',
    indent: 1,
    bottom: 'hair',
  }
  const { cells, leftWidth } = twoCells(
    columns,
    { words, look },
    {
      words: '',
      look: { size: SIZE, bold: true, horizontal: 'center', bottom: 'hair' },
      width: OUTCOME_WIDTH,
    },
  )
  const [left, right] = cells
  return {
    height: Math.max(LINE_HEIGHT, textHeight(words, SIZE, leftWidth, 1)),
    cells: left && right ? [left, { ...right, ...(outcome && { content: outcome }) }] : cells,
  }
}

/** The column of the outcomes on a table's sheet. */
export function outcomeColumn(columns: readonly PlannedColumn[]): number {
  const empty = { words: '', look: { size: SIZE } }
  return twoCells(columns, empty, { ...empty, width: OUTCOME_WIDTH }).rightColumn
}

function fullWidth(digit: number): string {
  return String(digit).replace(/[0-9]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) + 0xfee0),
  )
}

function gap(height: number): PlannedRow {
  return { height, cells: [] }
}
