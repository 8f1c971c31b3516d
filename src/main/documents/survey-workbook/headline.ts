import {
  surveyCellId,
  surveyDefinedName,
  type SurveyLine,
  type SurveyTable,
} from '../../../shared/statistics/survey-layout.ts'
import type { SurveyValues } from './paper-table.ts'

/** The one figure by which 表紙 shows how much a table counts. */
export interface Headline {
  readonly formula: string
  readonly value: number
  /** The column it is of, where a table has other figures as well. */
  readonly column: SurveyLine | undefined
}

/** Nothing for a table without any total, whose rows overlap. */
export function headline(table: SurveyTable, values: SurveyValues): Headline | undefined {
  if (![...table.rows, ...table.columns].some(({ isTotal }) => isTotal === true)) return undefined
  const columns = headlineLines(table.columns)
  const cells = headlineLines(table.rows).flatMap((row) =>
    columns.map((column) => surveyCellId(table.id, row.id, column.id)),
  )
  return {
    formula: cells.map(surveyDefinedName).join('+'),
    value: cells.reduce((sum, cell) => sum + (values[cell] ?? 0), 0),
    column: columns.length === 1 ? columns[0] : undefined,
  }
}

/** Lines that are part of no other; of a group only its total where it has one. */
function headlineLines(lines: readonly SurveyLine[]): readonly SurveyLine[] {
  const parts = new Set(lines.flatMap(({ sum }) => [...(sum?.plus ?? []), ...(sum?.minus ?? [])]))
  const whole = lines.filter(
    ({ id, isPartOf, statistic }) => !parts.has(id) && isPartOf === undefined && !statistic,
  )
  const groupsWithTotal = new Set(
    whole.filter(({ isTotal }) => isTotal === true).map(({ group }) => group),
  )
  return whole.filter(({ group, isTotal }) => isTotal === true || !groupsWithTotal.has(group))
}
