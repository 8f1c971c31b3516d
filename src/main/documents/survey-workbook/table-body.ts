import { surveyDefinedName, type SurveyLine } from '../../../shared/statistics/survey-layout.ts'
import { type CellLook, COUNT_FORMAT, gridEdges, statisticFormat } from './cell-look.ts'
import { paperCellId, type PaperLine, type SurveyValues } from './paper-table.ts'
import { rowLabels } from './row-labels.ts'
import type { CellContent, PlannedCell, PlannedRow } from './sheet-plan.ts'
import { startsColumnGroup } from './table-head.ts'
import { lastVisible, type TableLayout } from './table-layout.ts'
import { totalFormula } from './total-formula.ts'

const SIZE = 10.5
/** Of a table of many columns or of low rows. */
const DENSE_SIZE = 9.5
const MANY_COLUMNS = 12
const LOW_ROW = 16

export interface BodyInput {
  readonly layout: TableLayout
  readonly values: SurveyValues
  /** Of each row, in points. */
  readonly height: number
}

/** The rows of figures; every figure's cell has its defined name. */
export function bodyRows(input: BodyInput): readonly PlannedRow[] {
  const { layout, height } = input
  const { rows, columns } = layout.paper
  const labels = rowLabels(layout)
  return rows.map((row, index) => ({
    height,
    isHidden: row.isHidden,
    cells: [
      ...(labels[index] ?? []),
      ...columns.map((_column, place) => valueCell(input, row, place)),
    ],
  }))
}

function valueCell(
  { layout, values, height }: BodyInput,
  row: PaperLine,
  place: number,
): PlannedCell {
  const { paper, positions } = layout
  const column = paper.columnAt(row, place)
  const cell = paperCellId(paper, row.line, column)
  const formula = totalFormula(row.line, column, { table: paper.table.id, values, positions })
  const content = valueContent(cell, values[cell], formula)
  const isDense = paper.columns.length > MANY_COLUMNS || height < LOW_ROW
  return {
    column: layout.labelColumns + 1 + place,
    definedName: surveyDefinedName(cell),
    ...(content && { content }),
    look: {
      size: isDense ? DENSE_SIZE : SIZE,
      ...valueLook(row.line, column),
      ...gridEdges({
        isFirstRow: false,
        isLastRow: row === paper.rows[lastVisible(paper.rows)],
        isFirstColumn: false,
        isLastColumn: place === lastVisible(paper.columns),
        startsGroup: startsColumnGroup(paper.columns, place),
      }),
    },
  }
}

function valueLook(row: SurveyLine, column: SurveyLine): Omit<CellLook, 'size'> {
  const isTotal = row.isTotal === true || column.isTotal === true
  return {
    ...(isTotal && { bold: true, fill: 'total' }),
    horizontal: 'right',
    shrinks: true,
    format: column.statistic ? statisticFormat(column.statistic.decimals) : COUNT_FORMAT,
  }
}

/** Blank where a statistic has no case; a cell that the result lacks is a fault of the program. */
function valueContent(
  cell: string,
  value: number | null | undefined,
  formula: string | undefined,
): CellContent | undefined {
  if (value === undefined) throw new Error(`The result lacks ${cell}`)
  if (value === null) return undefined
  return formula === undefined
    ? { kind: 'number', value }
    : { kind: 'formula', formula, result: value }
}
