import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { openTestDatabase } from '../../../tests/factories/open-test-database.ts'
import { fiscalYearPeriod } from '../../shared/rules/fiscal-year.ts'
import { surveyCellId } from '../../shared/statistics/survey-layout.ts'
import type { SurveyFacts } from '../../shared/statistics/survey-facts.ts'
import { makeIdSource } from '../db/uuid-v7.ts'
import { loadSurveyFacts } from '../repositories/fact-repository.ts'
import { importFile } from '../usecases/imports/import-file.ts'
import type { EvaluatedTable } from './define-table.ts'
import { formR3Rules } from './form-r3-rules.ts'
import { surveyContext } from './survey-context.ts'
import { computeSurvey } from './survey.ts'

const CELLS_WITH_TRUTH = 1113
const TODAY = '2026-11-22'
const YEARS = Array.from({ length: 17 }, (_, index) => 2009 + index)

const inRepository = (path: string): URL => new URL(`../../../${path}`, import.meta.url)

const databases = [
  {
    name: 'the sample database',
    file: inRepository('samples/raito-a-small.mdb'),
    truth: inRepository('tests/fixtures/raito-a-small.survey.json'),
  },
  // Too large for the repository: it lies beside the checkout, or the test is skipped.
  {
    name: 'a center with 1,200 clients (needs ../shared/legacy)',
    file: inRepository('../shared/legacy/raito-a-medium.mdb'),
    truth: inRepository('../shared/legacy/raito-a-medium.survey.json'),
  },
]

const truthFile = z.object({
  fiscalYears: z.record(z.string(), z.record(z.string(), z.number().nullable())),
})

for (const { name, file, truth } of databases)
  it.skipIf(!existsSync(truth))(
    `the survey of ${name} equals its truth in every cell, and itself in every year`,
    async () => {
      const { fiscalYears } = truthFile.parse(JSON.parse(readFileSync(truth, 'utf8')))
      const facts = await importedFacts(fileURLToPath(file))
      for (const [year, cells] of Object.entries(fiscalYears)) {
        expect(Object.keys(cells)).toHaveLength(CELLS_WITH_TRUTH)
        const own = surveyOf(facts, Number(year)).cells
        expect(Object.fromEntries(Object.keys(cells).map((cell) => [cell, own[cell]]))).toEqual(
          cells,
        )
      }
      for (const year of YEARS) checkYear(facts, year)
    },
  )

async function importedFacts(path: string): Promise<SurveyFacts> {
  const now = (): number => Date.parse(`${TODAY}T09:00:00Z`)
  const database = await openTestDatabase()
  try {
    const imported = await importFile(
      { database, now, newId: makeIdSource(now), actor: { accountId: 'test' } },
      {
        file: { path },
        fileName: path,
        password: undefined,
        dryRun: false,
        signal: new AbortController().signal,
      },
    )
    expect(imported).toMatchObject({ ok: true })
    return await loadSurveyFacts(database.db)
  } finally {
    await database.close()
  }
}

const surveyOf = (facts: SurveyFacts, year: number) =>
  computeSurvey(facts, { period: fiscalYearPeriod(year), today: TODAY })

/** Sums, identities, last year's 継続, and behind every cell as many members as it counts. */
function checkYear(facts: SurveyFacts, year: number): void {
  const failed = surveyOf(facts, year).checks.filter(({ ok }) => !ok)
  expect(failed, String(year)).toEqual([])
  const context = surveyContext(facts, fiscalYearPeriod(year))
  const unequal = formR3Rules.flatMap((table) => unequalCells(table.evaluate(context)))
  expect(unequal, String(year)).toEqual([])
}

function unequalCells({ layout, values, membersOf }: EvaluatedTable): readonly string[] {
  return layout.rows.flatMap((row) =>
    layout.columns
      .map(({ id, statistic }) => ({
        cell: surveyCellId(layout.id, row.id, id),
        counted: values.get(surveyCellId(layout.id, row.id, statistic?.of ?? id)),
      }))
      .filter(({ cell, counted }) => membersOf(cell).length !== counted)
      .map(({ cell }) => cell),
  )
}
