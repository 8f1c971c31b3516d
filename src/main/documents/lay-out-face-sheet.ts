import { fittedValues } from './face-sheet/fitted-values.ts'
import { cutForSimpleSheet } from './face-sheet/simple-sheet-limits.ts'
import type { FaceSheetValues } from './face-sheet-values.ts'
import type { TemplateValues } from './template-engine/template-values.ts'

export type FaceSheetLayout = 'simple' | 'full'

/** The words for every placeholder (templates/README.md lists them), cut to one page for the 簡易版. */
export function layOutFaceSheet(values: FaceSheetValues, layout: FaceSheetLayout): TemplateValues {
  const all = { ...values, ...fittedValues(values) }
  return layout === 'simple' ? cutForSimpleSheet(all) : all
}
