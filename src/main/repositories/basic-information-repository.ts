import type { BasicInformation } from '../../shared/api/cases.ts'
import type { Db } from '../db/schema.ts'
import { disabilityRows } from './disability-document.ts'

export interface BasicReferences {
  readonly officeId: string | null
  readonly institutionId: string | null
  readonly staffId: string | null
}

/** Returns false when somebody else saved first: the revision in the WHERE clause is the lock. */
export async function updateCaseBasics(
  db: Db,
  at: { readonly caseId: string; readonly revision: number },
  basic: BasicInformation,
  { officeId, institutionId, staffId }: BasicReferences,
): Promise<boolean> {
  const row = await db
    .updateTable('cases')
    .set({
      category: basic.category,
      request_date: basic.requestDate,
      support_start_date: basic.supportStartDate,
      requested_by_office_id: officeId,
      requested_by_text: officeId === null ? basic.requestedBy : null,
      institution_id: institutionId,
      institution_text: institutionId === null ? basic.institution : null,
      capas: basic.capas,
      times_incarcerated: basic.timesIncarcerated,
      previous_release_date: basic.previousReleaseDate,
      offence_date: basic.offenceDate,
      sentence_end_date: basic.sentenceEndDate,
      residence_at_request: basic.residenceAtRequest,
      domicile: basic.domicile,
      life_history: basic.lifeHistory,
      notes: basic.notes,
      staff_id: staffId,
      staff_text: staffId === null ? basic.staff : null,
      revision: at.revision + 1,
    })
    .where('id', '=', at.caseId)
    .where('revision', '=', at.revision)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row.numUpdatedRows === 1n
}

export async function updatePersonBasics(
  db: Db,
  at: { readonly personId: string; readonly revision: number },
  basic: BasicInformation,
): Promise<boolean> {
  const row = await db
    .updateTable('persons')
    .set({
      name: basic.name,
      kana: basic.kana,
      sex: basic.sex,
      birth_date: basic.birthDate,
      revision: at.revision + 1,
    })
    .where('id', '=', at.personId)
    .where('revision', '=', at.revision)
    .executeTakeFirst()
  return row.numUpdatedRows === 1n
}

/** A consultation has no person: its name stands as it was written. */
export async function updateNameAsWritten(
  db: Db,
  caseId: string,
  { name, sex }: BasicInformation,
): Promise<void> {
  await db
    .updateTable('cases')
    .set({ name_as_written: name, sex_as_written: sex })
    .where('id', '=', caseId)
    .execute()
}

/** Blocks, offences and centers are written anew: only the changed ones reach the journal as such. */
export async function replaceCaseLists(
  db: Db,
  caseId: string,
  basic: BasicInformation,
  newId: () => string,
): Promise<void> {
  await replaceDisabilities(db, caseId, basic, newId)
  await replaceOffences(db, caseId, basic.offences, newId)
  await replaceCenters(db, caseId, basic.involvedCenters, newId)
}

async function replaceDisabilities(
  db: Db,
  caseId: string,
  { disabilities }: BasicInformation,
  newId: () => string,
): Promise<void> {
  const rows = disabilityRows(disabilities)
  await db
    .deleteFrom('case_disabilities')
    .where('case_id', '=', caseId)
    .$if(rows.length > 0, (query) =>
      query.where(
        'kind',
        'not in',
        rows.map(({ kind }) => kind),
      ),
    )
    .execute()
  for (const { kind, ...values } of rows) {
    const updated = await db
      .updateTable('case_disabilities')
      .set(values)
      .where('case_id', '=', caseId)
      .where('kind', '=', kind)
      .executeTakeFirst()
    if (updated.numUpdatedRows === 0n)
      await db
        .insertInto('case_disabilities')
        .values({ id: newId(), case_id: caseId, kind, ...values })
        .execute()
  }
}

async function replaceOffences(
  db: Db,
  caseId: string,
  names: readonly string[],
  newId: () => string,
): Promise<void> {
  const current = await db
    .selectFrom('case_offences')
    .select('name')
    .where('case_id', '=', caseId)
    .orderBy('position')
    .execute()
  if (isSameList(current, names)) return
  await db.deleteFrom('case_offences').where('case_id', '=', caseId).execute()
  for (const [index, name] of names.entries())
    await db
      .insertInto('case_offences')
      .values({ id: newId(), case_id: caseId, position: index + 1, name })
      .execute()
}

async function replaceCenters(
  db: Db,
  caseId: string,
  names: readonly string[],
  newId: () => string,
): Promise<void> {
  const current = await db
    .selectFrom('involved_centers')
    .select('name')
    .where('case_id', '=', caseId)
    .orderBy('position')
    .execute()
  if (isSameList(current, names)) return
  await db.deleteFrom('involved_centers').where('case_id', '=', caseId).execute()
  for (const [index, name] of names.entries())
    await db
      .insertInto('involved_centers')
      .values({
        id: newId(),
        case_id: caseId,
        position: index + 1,
        name,
        center_id: (await findCenterId(db, name)) ?? null,
      })
      .execute()
}

function isSameList(
  current: readonly { readonly name: string }[],
  names: readonly string[],
): boolean {
  return (
    current.length === names.length && current.every(({ name }, index) => name === names[index])
  )
}

async function findCenterId(db: Db, name: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('centers')
    .select('id')
    .where('name', '=', name)
    .executeTakeFirst()
  return row?.id
}
