import type { Period } from '../../shared/rules/period.ts'
import { addDays, addYears } from '../../shared/rules/calendar.ts'
import { fiscalYearName, fiscalYearOf, fiscalYearPeriod } from '../../shared/rules/fiscal-year.ts'
import { surveyCellId, type SurveyLine } from '../../shared/statistics/survey-layout.ts'
import type { SurveyCheck } from '../../shared/statistics/survey-result.ts'
import type { EvaluatedTable } from './define-table.ts'

/** Cells of other tables that must give the same figure: [cells, cells, what is compared in words]. */
export type TableIdentity = readonly [left: string, right: readonly string[], label: string]

type Values = ReadonlyMap<string, number | null>

/** Totals were counted on their own: each must be the sum of its parts. */
export function checkSums(tables: readonly EvaluatedTable[]): readonly SurveyCheck[] {
  return tables.flatMap((table) => {
    const totals = totalsOf(table)
    return totals.length === 0 ? [] : [sumCheck(table, totals)]
  })
}

interface Total {
  readonly cell: string
  readonly counted: number
  readonly summed: number
}

function sumCheck({ layout }: EvaluatedTable, totals: readonly Total[]): SurveyCheck {
  const differences = totals.filter(({ counted, summed }) => counted !== summed)
  return {
    id: `${layout.id}.sums`,
    kind: 'sums',
    table: layout.id,
    label: `${layout.id} ${layout.title}：計の欄 ＝ 内訳の和`,
    ok: differences.length === 0,
    left: { label: '計の欄', value: totals.length, cells: [] },
    right: { label: '内訳の和と等しい欄', value: totals.length - differences.length, cells: [] },
    differences,
  }
}

function totalsOf({ layout, values }: EvaluatedTable): readonly Total[] {
  const total = (cell: string, line: SurveyLine, partOf: (id: string) => string): Total[] => {
    if (!line.sum) return []
    const { plus, minus = [] } = line.sum
    const summed = sumOfCells(values, plus.map(partOf)) - sumOfCells(values, minus.map(partOf))
    return [{ cell, counted: values.get(cell) ?? 0, summed }]
  }
  return layout.rows.flatMap((row) =>
    layout.columns
      .filter(({ statistic }) => statistic === undefined)
      .flatMap((column) => {
        const cell = surveyCellId(layout.id, row.id, column.id)
        return [
          ...total(cell, row, (id) => surveyCellId(layout.id, id, column.id)),
          ...total(cell, column, (id) => surveyCellId(layout.id, row.id, id)),
        ]
      }),
  )
}

function sumOfCells(values: Values, cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + (values.get(cell) ?? 0), 0)
}

/** One table against another, e.g. T2's total against T1's ended. */
export function checkIdentities(
  identities: readonly TableIdentity[],
  values: Values,
): readonly SurveyCheck[] {
  return identities.map(([cell, cells, label]) => {
    const left = { label: cell, value: values.get(cell) ?? 0, cells: [cell] }
    const right = { label: cells.join(' ＋ '), value: sumOfCells(values, cells), cells: [...cells] }
    const ok = left.value === right.value
    const table = cell.slice(0, cell.indexOf('.'))
    return { id: cell, kind: 'tables', table, label, ok, left, right, differences: [] }
  })
}

/** The year that ends on the eve of the period. */
export function periodBefore({ from }: Period): Period {
  return { from: addYears(from, -1), to: addDays(from, -1) }
}

/** 前年度からの継続 of each row of T1 against 年度末継続 of the year before, on live figures. */
export function checkCarried(
  now: EvaluatedTable,
  before: EvaluatedTable,
  period: Period,
): readonly SurveyCheck[] {
  const { id: table, rows, rowGroups } = now.layout
  return rows.map((row) => {
    const group = rowGroups.find(({ id }) => id === row.group)?.shortLabel
    const name = group === undefined ? row.label : `${group}（${row.label}）`
    const carried = surveyCellId(table, row.id, 'carried')
    const value = before.values.get(surveyCellId(table, row.id, 'continuing')) ?? 0
    const left = { label: carried, value: now.values.get(carried) ?? 0, cells: [carried] }
    return {
      id: carried,
      kind: 'years',
      table,
      label: `${name}：${eveName(period)}継続 ${value} 件 ＝ ${carriedName(period)}からの継続`,
      ok: left.value === value,
      left,
      right: { label: `${eveName(period)}継続`, value, cells: [] },
      differences: [],
    }
  })
}

function eveName(period: Period): string {
  const fiscalYear = wholeFiscalYear(period)
  if (fiscalYear === undefined) return '期間の初日の前日の'
  return `前年度（${fiscalYearName(fiscalYear - 1)}）の年度末`
}

function carriedName(period: Period): string {
  return wholeFiscalYear(period) === undefined ? '期間前' : '前年度'
}

function wholeFiscalYear({ from, to }: Period): number | undefined {
  const fiscalYear = fiscalYearOf(from)
  if (fiscalYear === undefined) return undefined
  const whole = fiscalYearPeriod(fiscalYear)
  return whole.from === from && whole.to === to ? fiscalYear : undefined
}
