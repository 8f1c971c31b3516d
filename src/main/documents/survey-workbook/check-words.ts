import { surveyDefinedName } from '../../../shared/statistics/survey-layout.ts'
import type { SurveyCheck } from '../../../shared/statistics/survey-result.ts'
import type { SurveyValues } from './paper-table.ts'
import { type CellContent, text } from './sheet-plan.ts'

export const AGREES = '一致'
export const DIFFERS = '不一致'
/** More of one check are counted, not listed. */
const MOST_DIFFERENCES = 8

/** One line of 検算. */
export interface CheckLine {
  readonly words: string
  /** Nothing on a line that explains the one above it. */
  readonly outcome: CellContent | undefined
}

export function checkLines(check: SurveyCheck, values: SurveyValues): readonly CheckLine[] {
  const { label, ok, left, right, kind } = check
  const figures = ok || kind === 'sums' ? '' : `（${left.value} と ${right.value}）`
  return [
    { words: `${label}${figures}`, outcome: outcomeOf(check, values) },
    ...differences(check).map((words) => ({ words, outcome: undefined })),
  ]
}

/** A formula where both sides stand in the workbook, so that a figure mended by hand is checked again. */
function outcomeOf({ kind, ok, left, right }: SurveyCheck, values: SurveyValues): CellContent {
  const result = ok ? AGREES : DIFFERS
  const cells = [...left.cells, ...right.cells]
  if (kind === 'sums' || cells.length === 0 || !cells.every((cell) => cell in values))
    return text(result)
  const formula = `IF(${sideFormula(left)}=${sideFormula(right)},"${AGREES}","${DIFFERS}")`
  return { kind: 'formula', formula, result }
}

function sideFormula({ cells, value }: SurveyCheck['left']): string {
  return cells.length === 0 ? String(value) : cells.map(surveyDefinedName).join('+')
}

function differences({ differences: all }: SurveyCheck): readonly string[] {
  const listed = all
    .slice(0, MOST_DIFFERENCES)
    .map(({ cell, counted, summed }) => `　${cell}：計 ${counted}、内訳の和 ${summed}`)
  const rest = all.length - listed.length
  return rest > 0 ? [...listed, `　ほか ${rest} か所`] : listed
}
