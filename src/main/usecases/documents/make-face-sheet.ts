import type { FaceSheetLayout } from '../../../shared/api/documents.ts'
import type { Download } from '../../../shared/api/downloads.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { readBuiltInTemplate } from '../../documents/built-in-template.ts'
import { type MadeDocument, makeFaceSheet } from '../../documents/face-sheet.ts'
import { templateErrorMessages } from '../../documents/template-error-message.ts'
import { findCaseDocument } from '../../repositories/case-document-repository.ts'
import type { CoreContext } from '../core-context.ts'

export type FaceSheetError =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'template-broken'; readonly message: string }

type Context = Pick<CoreContext, 'database' | 'today' | 'actor' | 'center'>

/** Makes a face sheet and keeps it until the shell has saved it. */
export async function makeFaceSheetFor(
  context: Context & Pick<CoreContext, 'downloads'>,
  { caseId, layout }: { readonly caseId: string; readonly layout: FaceSheetLayout },
): Promise<Result<Download, FaceSheetError>> {
  const made = await faceSheetOf(context, { caseId }, layout)
  return made.ok ? ok(context.downloads.add(made.value.fileName, made.value.bytes)) : made
}

/** The file itself, for a case by its id or its number. */
export async function faceSheetOf(
  { database, today, actor, center }: Context,
  by: { readonly caseId: string } | { readonly caseNo: string },
  layout: FaceSheetLayout,
): Promise<Result<MadeDocument, FaceSheetError>> {
  const found = await findCaseDocument(database.db, by, { today: today(), withRecords: true })
  if (!found) return fail({ kind: 'not-found' })
  const context = { center: { name: center }, madeOn: today(), madeBy: actor.name }
  const made = await makeFaceSheet(
    { document: found.document, layout, context },
    readBuiltInTemplate,
  )
  if (made.ok) return made
  return fail({ kind: 'template-broken', message: templateErrorMessages(made.error).join('\n') })
}
