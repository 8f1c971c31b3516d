import type { SurveyTableRules } from '../../src/main/statistics/define-table.ts'
import { surveyContext } from '../../src/main/statistics/survey-context.ts'
import { fiscalYearPeriod } from '../../src/shared/rules/fiscal-year.ts'
import type { Period } from '../../src/shared/rules/period.ts'
import { surveyCellId } from '../../src/shared/statistics/survey-layout.ts'
import type { CaseFacts } from '../../src/shared/statistics/survey-facts.ts'
import { buildCaseFacts, buildSurveyFacts } from './build-case-facts.ts'

/** The cells of a table, totals left out, that count the one case; one that counts it twice stands twice. */
export function countedCells(
  table: SurveyTableRules,
  given: Partial<CaseFacts>,
  period: Period = fiscalYearPeriod(2024),
): readonly string[] {
  const { layout } = table
  const facts = buildSurveyFacts([buildCaseFacts(given)])
  const { values } = table.evaluate(surveyContext(facts, period))
  return layout.rows
    .filter(({ isTotal }) => !isTotal)
    .flatMap((row) =>
      layout.columns
        .filter(({ isTotal, statistic }) => !isTotal && !statistic)
        .flatMap((column) => {
          const id = surveyCellId(layout.id, row.id, column.id)
          return Array.from({ length: values.get(id) ?? 0 }, () => `${row.id}.${column.id}`)
        }),
    )
}
