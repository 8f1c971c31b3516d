import type { NewRecord } from '../../../shared/api/records.ts'
import type { CaseRecordEntry } from '../../../shared/cases/case-document.ts'
import { effectiveDates } from '../../../shared/rules/effective-dates.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { asWriter } from '../../db/as-writer.ts'
import type { Db } from '../../db/schema.ts'
import { findCaseDocument } from '../../repositories/case-document-repository.ts'
import { findRecord, insertRecord } from '../../repositories/record-repository.ts'
import { findStaffOfAccount, insertStaff } from '../../repositories/staff-repository.ts'
import type { CoreContext } from '../core-context.ts'

export type AddRecordError =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'future-date'; readonly today: string }

/** Writes a record under the name of whoever is logged in; its business follows from its date. */
export async function addRecord(
  { database, today, newId, actor }: Pick<CoreContext, 'database' | 'today' | 'newId' | 'actor'>,
  input: NewRecord,
): Promise<Result<CaseRecordEntry, AddRecordError>> {
  if (input.date > today()) return fail({ kind: 'future-date', today: today() })
  return asWriter(database, { actor: actor.accountId, useCase: 'add-record' }, async (trx) => {
    const found = await findCaseDocument(trx, input, { today: today(), withRecords: false })
    if (!found) return fail({ kind: 'not-found' })
    const { business, followUp } = effectiveDates(found.document)
    const inFollowUp = followUp?.start !== undefined && followUp.start <= input.date
    const id = newId()
    await insertRecord(trx, {
      ...input,
      id,
      business: inFollowUp ? 'follow_up' : business,
      authorId: await authorOf(trx, actor, newId),
    })
    const record = await findRecord(trx, id)
    if (!record) throw new Error(`Record ${id} is not there after it was written`)
    return ok(record)
  })
}

async function authorOf(
  trx: Db,
  { accountId, name }: CoreContext['actor'],
  newId: () => string,
): Promise<string> {
  const known = await findStaffOfAccount(trx, accountId)
  if (known) return known.id
  const id = newId()
  await insertStaff(trx, { id, name, accountId })
  return id
}
