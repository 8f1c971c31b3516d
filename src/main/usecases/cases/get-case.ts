import type { CaseSheet } from '../../../shared/api/cases.ts'
import type { IsoDate } from '../../../shared/dates.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { ReadableDb } from '../../db/schema.ts'
import { findCaseDocument } from '../../repositories/case-document-repository.ts'
import { listRecordDays, countRecords } from '../../repositories/record-repository.ts'
import { countOpenReviews } from '../../repositories/review-repository.ts'
import type { CoreContext } from '../core-context.ts'

/** A case as the screens read it. */
export async function getCase(
  { database: { db }, today }: Pick<CoreContext, 'database' | 'today'>,
  { caseId }: { readonly caseId: string },
): Promise<Result<CaseSheet, { readonly kind: 'not-found' }>> {
  const sheet = await readCaseSheet(db, caseId, today())
  return sheet ? ok(sheet) : fail({ kind: 'not-found' })
}

export async function readCaseSheet(
  db: ReadableDb,
  caseId: string,
  today: IsoDate,
): Promise<CaseSheet | undefined> {
  const found = await findCaseDocument(db, { caseId }, { today, withRecords: false })
  if (!found) return undefined
  const { records: _none, ...sheet } = found.document
  return {
    ...sheet,
    ...(found.personRevision === undefined ? {} : { personRevision: found.personRevision }),
    recordCount: await countRecords(db, caseId),
    recordDays: await listRecordDays(db, caseId),
    reviewCount: await countOpenReviews(db, caseId),
  }
}
