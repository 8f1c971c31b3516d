import type { IsoDate } from '../../shared/dates.ts'
import type { Period } from '../../shared/rules/period.ts'
import type { SurveyFacts } from '../../shared/statistics/survey-facts.ts'
import type { SurveyCellDetail, SurveyResult } from '../../shared/statistics/survey-result.ts'
import { surveyFormR3 } from '../../shared/statistics/survey-form-r3.ts'
import type { EvaluatedTable, SurveyTableRules } from './define-table.ts'
import { formR3Rules } from './form-r3-rules.ts'
import { identitiesR3 } from './r3/identities.ts'
import { table01 } from './r3/table-01.ts'
import { checkCarried, checkIdentities, checkSums, periodBefore } from './survey-checks.ts'
import { type SurveyContext, surveyContext } from './survey-context.ts'
import { surveyReview } from './survey-review.ts'

export interface SurveyInput {
  readonly period: Period
  /** Nothing after this day is overdue yet. */
  readonly today: IsoDate
}

/** All cells of the survey for any period, with its checks and what needs a person's eye. */
export function computeSurvey(facts: SurveyFacts, { period, today }: SurveyInput): SurveyResult {
  const context = surveyContext(facts, period)
  const tables = formR3Rules.map(({ evaluate }) => evaluate(context))
  const values = new Map(tables.flatMap((table) => [...table.values]))
  return {
    form: surveyFormR3.id,
    ...period,
    cells: Object.fromEntries(values),
    checks: [
      ...checkYears(tables, context),
      ...checkSums(tables),
      ...checkIdentities(identitiesR3, values),
    ],
    review: [...surveyReview(context, tables, today)],
  }
}

function checkYears(tables: readonly EvaluatedTable[], context: SurveyContext) {
  const now = tables.find(({ layout }) => layout.id === table01.layout.id)
  if (!now) return []
  const before = table01.evaluate({ ...context, period: periodBefore(context.period) })
  return checkCarried(now, before, context.period)
}

/** What one cell counts, and the rule it counts by; undefined for an id that the form does not have. */
export function surveyMembers(
  facts: SurveyFacts,
  cell: string,
  period: Period,
): SurveyCellDetail | undefined {
  const found = formR3Rules.flatMap((table) => lineIdsOf(table, cell))[0]
  if (!found) return undefined
  const { table, row, column } = found
  const { values, membersOf } = table.evaluate(surveyContext(facts, period))
  const items = [...membersOf(cell)]
  return { cell, value: values.get(cell) ?? null, rule: table.ruleOf(row, column), items }
}

interface FoundCell {
  readonly table: SurveyTableRules
  readonly row: string
  readonly column: string
}

/** Row ids may hold a dot, column ids never do. */
function lineIdsOf(table: SurveyTableRules, cell: string): readonly FoundCell[] {
  const { id, rows, columns } = table.layout
  const lastDot = cell.lastIndexOf('.')
  const column = cell.slice(lastDot + 1)
  const row = cell.slice(id.length + 1, lastDot)
  const isOfTable =
    cell.startsWith(`${id}.`) &&
    rows.some((line) => line.id === row) &&
    columns.some((line) => line.id === column)
  return isOfTable ? [{ table, row, column }] : []
}
