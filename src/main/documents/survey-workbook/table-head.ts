import { type CellLook, type GridPlace, gridEdges } from './cell-look.ts'
import { type PaperLine, paperLabel } from './paper-table.ts'
import { type PlannedCell, type PlannedRow, text } from './sheet-plan.ts'
import { groupRuns, lastVisible, type LineRun, type TableLayout } from './table-layout.ts'
import { brokenLabel, textHeight } from './text-lines.ts'

const SIZE = 9
const GROUP_SIZE = 9.5
const SINGLE_HEIGHT = 25
const DOUBLE_HEIGHT = 20
const AIR = 6

/** Headings of the columns; those of a group under its name. */
export function headRows(layout: TableLayout): readonly PlannedRow[] {
  const { paper, headRows: count, labelColumns: across } = layout
  const rowHead: PlannedCell = {
    column: 1,
    across,
    down: count,
    look: { ...headLook({ isFirstRow: true, isFirstColumn: true }), size: GROUP_SIZE },
    content: text(paper.table.rowHead),
  }
  if (count === 1) {
    const heads = paper.columns.map((_column, index) => lineHead(layout, index, 'single'))
    return [{ height: labelHeight(layout, SINGLE_HEIGHT), cells: [rowHead, ...heads] }]
  }
  const runs = groupRuns(paper.columns)
  const upper = runs.map((run) => upperHead(layout, run))
  const lower = runs.flatMap((run) => lowerHeads(layout, run))
  return [
    { height: DOUBLE_HEIGHT, cells: [rowHead, ...upper] },
    { height: labelHeight(layout, DOUBLE_HEIGHT), cells: lower },
  ]
}

/** Grows where a label needs a second line. */
function labelHeight(layout: TableLayout, least: number): number {
  const { paper, columns, labelColumns, isFiscalYear } = layout
  const heights = paper.columns.map(({ line }, index) => {
    const width = columns[labelColumns + index]?.width ?? 0
    return textHeight(brokenLabel(paperLabel(line, isFiscalYear), SIZE, width), SIZE, width) + AIR
  })
  return Math.max(least, ...heights)
}

function upperHead(layout: TableLayout, run: LineRun): PlannedCell {
  const group = run.lines[0]?.group
  if (!group) return lineHead(layout, run.first, 'both')
  const isLastColumn = run.first + run.count > lastVisible(layout.paper.columns)
  return {
    column: layout.labelColumns + 1 + run.first,
    across: run.count,
    look: {
      ...headLook({ isFirstRow: true, isLastColumn, startsGroup: true }),
      size: GROUP_SIZE,
    },
    content: text(group.label),
  }
}

function lowerHeads(layout: TableLayout, { first, lines }: LineRun): readonly PlannedCell[] {
  if (!lines[0]?.group) return []
  return lines.map((_line, index) => lineHead(layout, first + index, 'lower'))
}

/** Heading of one column: the only row of headings, both rows, or the second one below a group. */
function lineHead(
  { paper, columns, labelColumns, isFiscalYear }: TableLayout,
  index: number,
  rows: 'single' | 'both' | 'lower',
): PlannedCell {
  const column = paper.columns[index]
  const label = column ? paperLabel(column.line, isFiscalYear) : ''
  const place = {
    isFirstRow: rows !== 'lower',
    isLastColumn: index === lastVisible(paper.columns),
    startsGroup: startsColumnGroup(paper.columns, index),
  }
  return {
    column: labelColumns + 1 + index,
    down: rows === 'both' ? 2 : 1,
    look: {
      ...headLook(place),
      ...(column?.line.isTotal === true && { bold: true, fill: 'total' }),
    },
    content: text(brokenLabel(label, SIZE, columns[labelColumns + index]?.width ?? 0)),
  }
}

/** Where columns have groups: true of the first column of each, and of the first after one. */
export function startsColumnGroup(columns: readonly PaperLine[], index: number): boolean {
  const isChange = index === 0 || columns[index - 1]?.group !== columns[index]?.group
  return isChange && columns.some(({ group }) => group)
}

function headLook(place: Partial<GridPlace>): CellLook {
  const edges = gridEdges({
    isFirstRow: false,
    isLastRow: false,
    isFirstColumn: false,
    isLastColumn: false,
    ...place,
  })
  return { size: SIZE, fill: 'label', horizontal: 'center', wraps: true, ...edges }
}
