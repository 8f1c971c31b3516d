import type { ReadableDb } from '../db/schema.ts'

export type CaseHead = NonNullable<Awaited<ReturnType<typeof findCaseHead>>>

/** The row of a case with the names behind its ids. */
export async function findCaseHead(
  db: ReadableDb,
  by: { readonly caseId: string } | { readonly caseNo: string },
) {
  const cases = db
    .selectFrom('cases')
    .leftJoin('persons', 'persons.id', 'cases.person_id')
    .leftJoin('institutions', 'institutions.id', 'cases.institution_id')
    .leftJoin('probation_offices', 'probation_offices.id', 'cases.requested_by_office_id')
    .leftJoin('staff', 'staff.id', 'cases.staff_id')
    .selectAll('cases')
    .select([
      'persons.name',
      'persons.kana',
      'persons.sex',
      'persons.birth_date',
      'persons.revision as person_revision',
      'institutions.name as institution_name',
      'institutions.kind as institution_kind',
      'probation_offices.name as office_name',
      'staff.name as staff_name',
    ])
    .where('cases.deleted_at', 'is', null)
  return 'caseId' in by
    ? cases.where('cases.id', '=', by.caseId).executeTakeFirst()
    : cases.where('cases.case_no', '=', by.caseNo).executeTakeFirst()
}
