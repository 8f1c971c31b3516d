import type { CaseDocument } from '../../shared/cases/case-document.ts'
import { acquisitionValues } from './face-sheet/acquisition-values.ts'
import { courseValues } from './face-sheet/course-values.ts'
import { disabilityValues } from './face-sheet/disability-values.ts'
import { documentValues } from './face-sheet/document-values.ts'
import type { FaceSheetContext } from './face-sheet/face-sheet-context.ts'
import { institutionValues } from './face-sheet/institution-values.ts'
import { listValues } from './face-sheet/list-values.ts'
import { personValues } from './face-sheet/person-values.ts'
import { requestValues } from './face-sheet/request-values.ts'
import { textValues } from './face-sheet/text-values.ts'

export type FaceSheetValues = ReturnType<typeof faceSheetValues>

/** What a face sheet says, uncut; black-out belongs between this and `layOutFaceSheet`. */
export function faceSheetValues(document: CaseDocument, context: FaceSheetContext) {
  return {
    ...documentValues(context),
    ...personValues(document, context.madeOn),
    ...requestValues(document, context.madeOn),
    ...institutionValues(document),
    ...disabilityValues(document),
    ...acquisitionValues(document),
    ...courseValues(document),
    ...listValues(document),
    ...textValues(document),
  }
}
