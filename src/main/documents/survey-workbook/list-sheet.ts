import { gridEdges, LABEL_LOOK } from './cell-look.ts'
import {
  pageFooter,
  pageHeader,
  type SheetFrame,
  type SheetTitle,
  titleRows,
} from './sheet-frame.ts'
import { type CellContent, type PlannedRow, type SheetPlan, text } from './sheet-plan.ts'
import { textHeight } from './text-lines.ts'

export interface ListColumn {
  readonly head: string
  readonly width: number
  readonly horizontal: 'left' | 'center'
}

export interface ListInput {
  readonly sheetName: string
  readonly title: SheetTitle
  readonly columns: readonly ListColumn[]
  /** One text or number for each column; undefined is a blank cell. */
  readonly lines: readonly (readonly (string | number | undefined)[])[]
  readonly frame: SheetFrame
  /** In the page's header before the center. */
  readonly headerRemark?: string
}

const SIZE = 9.5
const HEAD_HEIGHT = 24
const LEAST_HEIGHT = 22
const AIR = 8

/** A list under its title, as long as it needs to be; no line is one blank line. */
export function listSheet(input: ListInput): SheetPlan {
  const columns = input.columns.map(({ width }) => ({ width }))
  const lines = input.lines.length === 0 ? [[]] : input.lines
  const heading = [...titleRows(input.title, columns), headRow(input.columns)]
  return {
    name: input.sheetName,
    isLandscape: false,
    columns,
    rows: [
      ...heading,
      ...lines.map((line, index) => lineRow(input.columns, line, index === lines.length - 1)),
    ],
    headingRows: heading.length,
    header: pageHeader(input.frame, input.headerRemark),
    footer: pageFooter(input.frame, true),
  }
}

function headRow(columns: readonly ListColumn[]): PlannedRow {
  return {
    height: HEAD_HEIGHT,
    cells: columns.map(({ head }, index) => ({
      column: index + 1,
      look: { ...LABEL_LOOK, ...listEdges(columns, index, true, false) },
      content: text(head),
    })),
  }
}

function lineRow(
  columns: readonly ListColumn[],
  line: ListInput['lines'][number],
  isLastRow: boolean,
): PlannedRow {
  const heights = columns.map(({ width, horizontal }, index) =>
    textHeight(String(line[index] ?? ''), SIZE, width, horizontal === 'left' ? 1 : 0),
  )
  return {
    height: Math.max(LEAST_HEIGHT, Math.max(...heights) + AIR),
    cells: columns.map(({ horizontal }, index) => {
      const content = listContent(line[index])
      return {
        column: index + 1,
        look: {
          size: SIZE,
          horizontal,
          ...(horizontal === 'left' && { indent: 1 }),
          wraps: true,
          ...listEdges(columns, index, false, isLastRow),
        },
        ...(content && { content }),
      }
    }),
  }
}

function listContent(value: string | number | undefined): CellContent | undefined {
  if (value === undefined) return undefined
  return typeof value === 'number' ? { kind: 'number', value } : text(value)
}

function listEdges(
  columns: readonly ListColumn[],
  index: number,
  isFirstRow: boolean,
  isLastRow: boolean,
) {
  return gridEdges({
    isFirstRow,
    isLastRow,
    isFirstColumn: index === 0,
    isLastColumn: index === columns.length - 1,
  })
}
