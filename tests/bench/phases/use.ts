import { computeSurvey } from '../../../src/main/statistics/survey.ts'
import { findCaseDocument } from '../../../src/main/repositories/case-document-repository.ts'
import { listClientRows } from '../../../src/main/repositories/client-row-repository.ts'
import { loadSurveyFacts } from '../../../src/main/repositories/fact-repository.ts'
import { faceSheetOf } from '../../../src/main/usecases/documents/make-face-sheet.ts'
import { makeSurveyFile } from '../../../src/main/usecases/statistics/export-survey.ts'
import { continueSearchIndex } from '../../../src/main/usecases/search/build-search-index.ts'
import { findAnywhere } from '../../../src/main/usecases/search/find-anywhere.ts'
import { fiscalYearPeriod } from '../../../src/shared/rules/fiscal-year.ts'
import { median, openBenchVault, type PhaseInput, timed } from '../measure.ts'

const RARE = '保護観察官'
const USUAL = '電話'

/** What people do all day, on the imported data: survey, list, search, one case, documents. */
export async function measureUse({ folder, key }: PhaseInput) {
  const { context, close } = await openBenchVault(folder, key)
  const { db } = context.database
  const survey = { period: fiscalYearPeriod(2024), today: context.today() }
  const cold = await timed(async () => computeSurvey(await loadSurveyFacts(db), survey))
  const facts = await loadSurveyFacts(db)
  const surveyMs = await median(5, () => Promise.resolve(computeSurvey(facts, survey)))
  const options = { today: context.today(), withoutPersons: false }
  const rows = await listClientRows(db, options)
  const listMs = await median(5, () => listClientRows(db, options))
  const scanMs = await median(3, () => findAnywhere(context, { text: RARE }))
  const index = await timed(async () => {
    for (;;) {
      const { done, total } = await continueSearchIndex(context)
      if (done >= total) return total
    }
  })
  const [first] = rows
  if (!first) throw new Error('The list is empty')
  const caseId = first.caseId
  const result = {
    cases: facts.cases.length,
    records: index.value,
    surveyColdMs: cold.ms,
    surveyMs,
    listMs,
    searchByScanMs: scanMs,
    indexMs: index.ms,
    searchRareMs: await median(5, () => findAnywhere(context, { text: RARE })),
    searchUsualMs: await median(5, () => findAnywhere(context, { text: USUAL })),
    openCaseMs: await median(9, () =>
      findCaseDocument(db, { caseId }, { today: context.today(), withRecords: true }),
    ),
    faceSheetMs: await median(5, () => faceSheetOf(context, { caseId }, 'full')),
    workbookMs: await median(3, () => makeSurveyFile(context, cold.value)),
  }
  await close()
  return result
}
