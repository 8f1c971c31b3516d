import type { Download } from '../../../shared/api/downloads.ts'
import type { SurveyPeriod } from '../../../shared/api/statistics.ts'
import { fiscalYearOf, fiscalYearPeriod } from '../../../shared/rules/fiscal-year.ts'
import { ok, type Result } from '../../../shared/result.ts'
import { surveyFormR3 } from '../../../shared/statistics/survey-form-r3.ts'
import type { SurveyResult } from '../../../shared/statistics/survey-result.ts'
import type { MadeDocument } from '../../documents/face-sheet.ts'
import { makeSurveyWorkbook } from '../../documents/survey-workbook/make-survey-workbook.ts'
import { computeSurvey } from '../../statistics/survey.ts'
import type { CoreContext } from '../core-context.ts'
import { surveyFacts } from './survey-facts.ts'

/** Makes the survey's workbook and keeps it until the shell has saved it. */
export async function exportSurvey(
  context: Pick<
    CoreContext,
    'database' | 'factsCache' | 'today' | 'actor' | 'center' | 'downloads'
  >,
  period: SurveyPeriod,
): Promise<Result<Download, never>> {
  const survey = computeSurvey(await surveyFacts(context), { period, today: context.today() })
  const { fileName, bytes } = await makeSurveyFile(context, survey)
  return ok(context.downloads.add(fileName, bytes))
}

export async function makeSurveyFile(
  { actor, center, today }: Pick<CoreContext, 'actor' | 'center' | 'today'>,
  result: SurveyResult,
): Promise<MadeDocument> {
  const bytes = await makeSurveyWorkbook({
    form: surveyFormR3,
    result,
    info: { center, madeBy: actor.name, madeOn: today(), frozen: false },
  })
  return { fileName: `survey-${periodName(result)}.xlsx`, bytes }
}

/** 2024 for a fiscal year, else the two days. */
function periodName({ from, to }: SurveyPeriod): string {
  const year = fiscalYearOf(from) ?? 0
  const whole = fiscalYearPeriod(year)
  return whole.from === from && whole.to === to ? String(year) : `${from}_${to}`
}
