import {
  type LineSum,
  surveyCellId,
  surveyCellIds,
  type SurveyForm,
  type SurveyTable,
} from '../../src/shared/statistics/survey-layout.ts'
import type { SurveyResult } from '../../src/shared/statistics/survey-result.ts'

/** A whole result whose totals are right: every other cell as `valueOf` says, by its place in the form. */
export function buildSurveyResult(
  form: SurveyForm,
  valueOf: (cellId: string, place: number) => number | null,
  overrides: Partial<SurveyResult> = {},
): SurveyResult {
  const ids = form.tables.flatMap(surveyCellIds)
  const places = new Map(ids.map((id, place) => [id, place]))
  const cells = form.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.map(({ id: column }): [string, number | null] => {
        const cell = surveyCellId(table.id, row.id, column)
        const own = (id: string) => valueOf(id, places.get(id) ?? 0)
        const value = isTotal(table, row.id, column) ? total(table, row.id, column, own) : own(cell)
        return [cell, value]
      }),
    ),
  )
  return {
    form: form.id,
    from: '2024-04-01',
    to: '2025-03-31',
    cells: Object.fromEntries(cells),
    checks: [],
    review: [],
    ...overrides,
  }
}

function sumsOf(table: SurveyTable, row: string, column: string): (LineSum | undefined)[] {
  return [
    table.rows.find(({ id }) => id === row)?.sum,
    table.columns.find(({ id }) => id === column)?.sum,
  ]
}

function isTotal(table: SurveyTable, row: string, column: string): boolean {
  return sumsOf(table, row, column).some((sum) => sum !== undefined)
}

function total(
  table: SurveyTable,
  row: string,
  column: string,
  own: (cellId: string) => number | null,
): number {
  const value = (ofRow: string, ofColumn: string): number =>
    isTotal(table, ofRow, ofColumn)
      ? total(table, ofRow, ofColumn, own)
      : (own(surveyCellId(table.id, ofRow, ofColumn)) ?? 0)
  const add = (ids: readonly string[], of: (id: string) => number) =>
    ids.reduce((sum, id) => sum + of(id), 0)
  const [rowSum, columnSum] = sumsOf(table, row, column)
  if (rowSum) {
    const of = (id: string) => value(id, column)
    return add(rowSum.plus, of) - add(rowSum.minus ?? [], of)
  }
  const of = (id: string) => value(row, id)
  return add(columnSum?.plus ?? [], of) - add(columnSum?.minus ?? [], of)
}
