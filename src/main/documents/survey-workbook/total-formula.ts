import {
  type LineSum,
  surveyCellId,
  type SurveyLine,
} from '../../../shared/statistics/survey-layout.ts'
import type { SurveyValues } from './paper-table.ts'
import { cellAddress, type CellPosition } from './sheet-plan.ts'

export interface TotalContext {
  readonly table: string
  readonly values: SurveyValues
  /** Where the cells of the table stand on its sheet, by id. */
  readonly positions: ReadonlyMap<string, CellPosition>
}

interface SumOfCells {
  readonly plus: readonly string[]
  readonly minus: readonly string[]
}

/**
 * Formula of a total. Only where it gives the very figure that was counted: a figure that differs from the sum
 * of its parts is printed as a number, and the check below the table says so.
 */
export function totalFormula(
  row: SurveyLine,
  column: SurveyLine,
  context: TotalContext,
): string | undefined {
  const { table, values } = context
  if (column.statistic) return undefined
  const counted = values[surveyCellId(table, row.id, column.id)]
  const sums = [
    sumOf(row.sum, (id) => surveyCellId(table, id, column.id)),
    sumOf(column.sum, (id) => surveyCellId(table, row.id, id)),
  ]
  const sum = sums.find((candidate) => candidate && counted === summed(candidate, values))
  return sum && sumFormula(sum, context)
}

function sumOf(sum: LineSum | undefined, cellOf: (id: string) => string): SumOfCells | undefined {
  return sum && { plus: sum.plus.map(cellOf), minus: (sum.minus ?? []).map(cellOf) }
}

function summed({ plus, minus }: SumOfCells, values: SurveyValues): number {
  const add = (cells: readonly string[]) =>
    cells.reduce((total, cell) => total + (values[cell] ?? 0), 0)
  return add(plus) - add(minus)
}

/** SUM(C5:C8) of neighbours, C5+C9-D5 of others. */
function sumFormula({ plus, minus }: SumOfCells, { positions }: TotalContext): string {
  const at = (cell: string): CellPosition => {
    const position = positions.get(cell)
    if (!position) throw new Error(`No place for ${cell}`)
    return position
  }
  const parts = plus.map(at)
  const first = parts.at(0)
  const last = parts.at(-1)
  const negative = minus.map((cell) => `-${cellAddress(at(cell))}`).join('')
  if (!first || !last) throw new Error('A sum of nothing')
  return parts.length > 1 && areNeighbours(parts)
    ? `SUM(${cellAddress(first)}:${cellAddress(last)})${negative}`
    : parts.map(cellAddress).join('+') + negative
}

function areNeighbours(positions: readonly CellPosition[]): boolean {
  const follows = (rows: number, columns: number) =>
    positions.every((position, index) => {
      const before = positions[index - 1]
      return (
        !before ||
        (position.row === before.row + rows && position.column === before.column + columns)
      )
    })
  return follows(1, 0) || follows(0, 1)
}
