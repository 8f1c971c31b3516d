import type { ReferenceLists } from '../../shared/api/reference.ts'
import { categories } from '../../shared/codes/case-codes.ts'
import { RECORD_METHODS } from '../../shared/codes/record-codes.ts'
import type { Db, ReadableDb } from '../db/schema.ts'
import { listStaff } from './staff-repository.ts'

type ListedTable = 'institutions' | 'probation_offices'

/** The id behind a name of a list; a name that is not in it stays text. */
export async function findPlaceId(
  db: ReadableDb,
  table: ListedTable,
  name: string | null,
): Promise<string | null> {
  if (name === null) return null
  const row = await db.selectFrom(table).select('id').where('name', '=', name).executeTakeFirst()
  return row?.id ?? null
}

/** An institution that nobody knew yet becomes the center's own entry; its kind is asked for later. */
export async function insertOwnInstitution(db: Db, id: string, name: string): Promise<void> {
  await db.insertInto('institutions').values({ id, name, kind: 'other', is_own: 1 }).execute()
}

export async function listReferenceLists(db: ReadableDb): Promise<ReferenceLists> {
  const institutions = await db
    .selectFrom('institutions')
    .select(['name', 'kind', 'is_closed'])
    .orderBy('is_closed')
    .orderBy('prefecture_id')
    .orderBy('name')
    .execute()
  const offices = await db
    .selectFrom('probation_offices')
    .select('name')
    .orderBy('position')
    .execute()
  const centers = await db.selectFrom('centers').select('name').orderBy('id').execute()
  const offences = await db.selectFrom('offence_groupings').select('name').orderBy('id').execute()
  const own = await db
    .selectFrom('code_entries')
    .select(['code', 'label'])
    .where('list', '=', 'category')
    .where('is_retired', '=', 0)
    .orderBy('position')
    .execute()
  return {
    institutions: institutions.map(({ name, kind, is_closed }) => ({
      name,
      kind,
      isClosed: is_closed === 1,
    })),
    probationOffices: offices.map(({ name }) => name),
    centers: centers.map(({ name }) => name),
    staff: await listStaff(db),
    categories: [...categories.entries.map((entry) => ({ ...entry })), ...own],
    offences: offences.map(({ name }) => name),
    methods: [...RECORD_METHODS],
  }
}
