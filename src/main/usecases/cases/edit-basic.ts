import type { BasicInformation, CaseSheet } from '../../../shared/api/cases.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { asWriter } from '../../db/as-writer.ts'
import type { Db } from '../../db/schema.ts'
import {
  replaceCaseLists,
  updateCaseBasics,
  updateNameAsWritten,
  updatePersonBasics,
} from '../../repositories/basic-information-repository.ts'
import { findCaseHead } from '../../repositories/case-head-repository.ts'
import { findPlaceId, insertOwnInstitution } from '../../repositories/reference-repository.ts'
import { findStaffByName } from '../../repositories/staff-repository.ts'
import type { CoreContext } from '../core-context.ts'
import { readCaseSheet } from './get-case.ts'

export interface EditBasicInput {
  readonly caseId: string
  readonly revision: number
  readonly personRevision?: number | undefined
  readonly basic: BasicInformation
}

export type EditBasicError =
  | { readonly kind: 'not-found' }
  | { readonly kind: 'edited-elsewhere'; readonly current: CaseSheet }
  | { readonly kind: 'future-birth-date' }

/** Saves C 基本情報 whole. Refuses to overwrite an edit that the person has not seen. */
export async function editBasic(
  { database, today, newId, actor }: Pick<CoreContext, 'database' | 'today' | 'newId' | 'actor'>,
  { caseId, revision, personRevision, basic }: EditBasicInput,
): Promise<Result<CaseSheet, EditBasicError>> {
  if (basic.birthDate !== null && basic.birthDate > today())
    return fail({ kind: 'future-birth-date' })
  return asWriter(database, { actor: actor.accountId, useCase: 'edit-basic' }, async (trx) => {
    const head = await findCaseHead(trx, { caseId })
    const current = await readCaseSheet(trx, caseId, today())
    if (!head || !current) return fail({ kind: 'not-found' })
    const isStale =
      head.revision !== revision ||
      (head.person_id !== null && head.person_revision !== personRevision)
    if (isStale) return fail({ kind: 'edited-elsewhere', current })
    await writeBasic(trx, { caseId, revision }, basic, newId)
    if (head.person_id === null) await updateNameAsWritten(trx, caseId, basic)
    else
      await updatePersonBasics(
        trx,
        { personId: head.person_id, revision: personRevision ?? 0 },
        basic,
      )
    const saved = await readCaseSheet(trx, caseId, today())
    if (!saved) throw new Error(`Case ${caseId} vanished inside its own transaction`)
    return ok(saved)
  })
}

async function writeBasic(
  trx: Db,
  at: { readonly caseId: string; readonly revision: number },
  basic: BasicInformation,
  newId: () => string,
): Promise<void> {
  const references = {
    officeId: await findPlaceId(trx, 'probation_offices', basic.requestedBy),
    institutionId: await institutionOf(trx, basic.institution, newId),
    staffId: basic.staff === null ? null : ((await findStaffByName(trx, basic.staff))?.id ?? null),
  }
  if (!(await updateCaseBasics(trx, at, basic, references)))
    throw new Error(`Case ${at.caseId} changed inside its own transaction`)
  await replaceCaseLists(trx, at.caseId, basic, newId)
}

/** 「不明（コード n）」 of an import is no institution: it stays text until a person chooses one. */
async function institutionOf(
  trx: Db,
  name: string | null,
  newId: () => string,
): Promise<string | null> {
  const known = await findPlaceId(trx, 'institutions', name)
  if (known !== null || name === null || name.startsWith('不明')) return known
  const id = newId()
  await insertOwnInstitution(trx, id, name)
  return id
}
