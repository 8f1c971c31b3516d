import type { ReadableDb } from '../db/schema.ts'
import { entered } from './entered.ts'

export interface CaseName {
  readonly caseId: string
  readonly caseNo: string
  readonly name: string
  readonly sex?: string
  readonly birthDate?: string
  readonly requestDate?: string
}

/** Who is behind each case, for lists of figures. */
export async function listCaseNames(db: ReadableDb): Promise<readonly CaseName[]> {
  const rows = await db
    .selectFrom('cases')
    .leftJoin('persons', 'persons.id', 'cases.person_id')
    .select([
      'cases.id',
      'cases.case_no',
      'cases.name_as_written',
      'cases.sex_as_written',
      'cases.request_date',
      'persons.name',
      'persons.sex',
      'persons.birth_date',
    ])
    .where('cases.deleted_at', 'is', null)
    .execute()
  return rows.map((row) => ({
    caseId: row.id,
    caseNo: row.case_no,
    name: row.name ?? row.name_as_written ?? '',
    ...entered({
      sex: row.sex ?? row.sex_as_written,
      birthDate: row.birth_date,
      requestDate: row.request_date,
    }),
  }))
}
