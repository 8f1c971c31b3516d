import type { Db, ReadableDb } from '../db/schema.ts'

/** A person at work: imported staff has no account, an account has one staff row. */
export async function findStaffOfAccount(
  db: ReadableDb,
  accountId: string,
): Promise<{ readonly id: string } | undefined> {
  return db.selectFrom('staff').select('id').where('account_id', '=', accountId).executeTakeFirst()
}

export async function insertStaff(
  db: Db,
  staff: { readonly id: string; readonly name: string; readonly accountId: string | null },
): Promise<void> {
  await db
    .insertInto('staff')
    .values({ id: staff.id, name: staff.name, account_id: staff.accountId })
    .execute()
}

export async function findStaffByName(
  db: ReadableDb,
  name: string,
): Promise<{ readonly id: string } | undefined> {
  return db.selectFrom('staff').select('id').where('name', '=', name).executeTakeFirst()
}

export async function listStaff(
  db: ReadableDb,
): Promise<{ readonly name: string; readonly isEmployed: boolean }[]> {
  const rows = await db
    .selectFrom('staff')
    .select(['name', 'is_employed'])
    .orderBy('is_employed', 'desc')
    .orderBy('name')
    .execute()
  return rows.map(({ name, is_employed }) => ({ name, isEmployed: is_employed === 1 }))
}
