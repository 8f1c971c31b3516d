import type { CaseDocument } from '../../shared/cases/case-document.ts'
import type { ReadableDb } from '../db/schema.ts'
import { disabilitiesOf } from './disability-document.ts'
import { entered, yesNo } from './entered.ts'

/** What belongs to a case in tables of its own, in the words of the case document. */
export async function findCaseParts(db: ReadableDb, caseId: string) {
  return {
    ...(await findLists(db, caseId)),
    ...(await findCourse(db, caseId)),
    ...(await findForms(db, caseId)),
    placements: await listPlacements(db, caseId),
    acquisitions: await listAcquisitions(db, caseId),
    tasks: await listTasks(db, caseId),
    legacy: await findLegacy(db, caseId),
  }
}

async function findLists(
  db: ReadableDb,
  caseId: string,
): Promise<Pick<CaseDocument, 'disabilities' | 'offences' | 'involvedCenters'>> {
  const disabilities = await db
    .selectFrom('case_disabilities')
    .selectAll()
    .where('case_id', '=', caseId)
    .execute()
  const offences = await db
    .selectFrom('case_offences')
    .select('name')
    .where('case_id', '=', caseId)
    .orderBy('position')
    .execute()
  const centers = await db
    .selectFrom('involved_centers')
    .select('name')
    .where('case_id', '=', caseId)
    .orderBy('position')
    .execute()
  return {
    disabilities: disabilitiesOf(disabilities),
    offences: offences.map(({ name }) => name),
    involvedCenters: centers.map(({ name }) => name),
  }
}

async function findCourse(db: ReadableDb, caseId: string) {
  const coordination = await db
    .selectFrom('coordinations')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  const followUp = await db
    .selectFrom('follow_ups')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return {
    ...(coordination && {
      coordination: {
        ...entered({
          endDate: coordination.end_date,
          endReason: coordination.end_reason,
          parole: yesNo(coordination.parole),
          paroleDate: coordination.parole_date,
          releaseDate: coordination.release_date,
        }),
        otherCenters: await listOtherCenters(db, caseId),
      },
    }),
    ...(followUp && {
      followUp: {
        ...entered({
          startDate: followUp.start_date,
          endDate: followUp.end_date,
          endReason: followUp.end_reason,
        }),
        reoffences: await listReoffences(db, caseId),
      },
    }),
  }
}

async function listOtherCenters(db: ReadableDb, caseId: string) {
  const rows = await db
    .selectFrom('cooperations')
    .leftJoin('prefectures', 'prefectures.id', 'cooperations.partner_prefecture_id')
    .selectAll('cooperations')
    .select('prefectures.name as prefecture_name')
    .where('case_id', '=', caseId)
    .orderBy('requested_on')
    .orderBy('cooperations.id')
    .execute()
  return rows.map((row) => ({
    direction: row.direction,
    ...entered({
      center: row.partner_name ?? row.prefecture_name,
      requestedOn: row.requested_on,
      result: row.result,
      resultOn: row.result_on,
    }),
  }))
}

async function listReoffences(db: ReadableDb, caseId: string) {
  const rows = await db
    .selectFrom('reoffences')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('position')
    .execute()
  return rows.map(({ reoffended_on, offence, release_date }) =>
    entered({ date: reoffended_on, offence, releaseDate: release_date }),
  )
}

async function listPlacements(db: ReadableDb, caseId: string) {
  const rows = await db
    .selectFrom('placements')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('source_order')
    .execute()
  return rows.map((row) => ({
    ...entered({ order: row.position, date: row.moved_on, type: row.type, name: row.name }),
    intermediate: row.is_intermediate === 1,
  }))
}

async function listAcquisitions(db: ReadableDb, caseId: string) {
  const rows = await db
    .selectFrom('acquisitions')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('acquired_on')
    .orderBy('source_order')
    .execute()
  return rows.map((row) => ({
    kind: row.kind,
    ...entered({
      date: row.acquired_on,
      grade: row.grade,
      appliedOn: row.applied_on,
      result: row.result,
      expiresOn: row.expires_on,
    }),
  }))
}

async function listTasks(db: ReadableDb, caseId: string) {
  const rows = await db
    .selectFrom('tasks')
    .leftJoin('staff', 'staff.id', 'tasks.staff_id')
    .selectAll('tasks')
    .select('staff.name as staff_name')
    .where('case_id', '=', caseId)
    .orderBy('done_on')
    .orderBy('due_on')
    .execute()
  return rows.map((row) => ({
    title: row.title,
    ...entered({
      kind: row.kind,
      dueOn: row.due_on,
      doneOn: row.done_on,
      staff: row.staff_name,
      note: row.note,
    }),
  }))
}

async function findForms(db: ReadableDb, caseId: string) {
  const consultation = await db
    .selectFrom('consultations')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  const suspect = await db
    .selectFrom('suspect_supports')
    .selectAll()
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return {
    ...(consultation && {
      consultation: entered({
        askedBy: consultation.asked_by,
        age: consultation.age,
        position: consultation.position,
        method: consultation.method,
        content: consultation.content,
        response: consultation.response,
        endDate: consultation.end_date,
      }),
    }),
    ...(suspect && {
      suspectSupport: {
        ...entered({
          askedByKind: suspect.asked_by_kind,
          askedBy: suspect.asked_by,
          custody: suspect.custody,
          offence: suspect.offence,
          disposition: suspect.disposition,
          releaseDate: suspect.release_date,
          endDate: suspect.end_date,
          endReason: suspect.end_reason,
        }),
        residence: entered({ type: suspect.residence_type, name: suspect.residence_name }),
      },
    }),
  }
}

/** 旧データ by table and column; several rows of one table are told apart by the source's id. */
async function findLegacy(db: ReadableDb, caseId: string): Promise<CaseDocument['legacy']> {
  const rows = await db
    .selectFrom('legacy_values')
    .select(['source_table', 'source_key', 'data'])
    .where('case_id', '=', caseId)
    .orderBy('id')
    .execute()
  const legacy: Record<string, Record<string, string>> = {}
  for (const { source_table, source_key, data } of rows) {
    const name = source_table in legacy ? `${source_table} ${source_key ?? ''}` : source_table
    // Written by the import as an object of texts, and by nothing else.
    legacy[name] = JSON.parse(data) as Record<string, string>
  }
  return legacy
}
