import type { CaseDocument } from '../../shared/cases/case-document.ts'
import { ok, type Result } from '../../shared/result.ts'
import { documentFileName } from './document-file-name.ts'
import type { FaceSheetContext } from './face-sheet/face-sheet-context.ts'
import { faceSheetValues } from './face-sheet-values.ts'
import { fillTemplate } from './fill-template.ts'
import { type FaceSheetLayout, layOutFaceSheet } from './lay-out-face-sheet.ts'
import type { TemplateError } from './template-engine/template-error.ts'

const LAYOUTS = {
  simple: { name: '簡易版', template: 'face-sheet-simple.docx' },
  full: { name: '完全版', template: 'face-sheet-full.docx' },
} as const satisfies Record<FaceSheetLayout, { readonly name: string; readonly template: string }>

export interface FaceSheetRequest {
  readonly document: CaseDocument
  readonly layout: FaceSheetLayout
  readonly context: FaceSheetContext
}

/** Reads a template by its name in `templates/`; `readBuiltInTemplate` is the usual one. */
export type TemplateLoader = (name: string) => Promise<Uint8Array>

export interface MadeDocument {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** Makes one face sheet as a Word file. The same case on the same day makes the same bytes. */
export async function makeFaceSheet(
  { document, layout, context }: FaceSheetRequest,
  loadTemplate: TemplateLoader,
): Promise<Result<MadeDocument, TemplateError>> {
  const { name, template } = LAYOUTS[layout]
  const filled = await fillTemplate(
    await loadTemplate(template),
    layOutFaceSheet(faceSheetValues(document, context), layout),
    {
      title: `フェイスシート（${name}）`,
      creator: context.center.name,
      madeAt: new Date(`${context.madeOn}T00:00:00Z`),
    },
  )
  if (!filled.ok) return filled
  const parts = ['フェイスシート', name, document.caseNo, document.client.name]
  return ok({ fileName: documentFileName(parts, 'docx'), bytes: filled.value })
}
