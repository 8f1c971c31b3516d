import { z } from 'zod'
import type { Db, ReadableDb } from '../db/schema.ts'

export interface Account {
  /** Also the id of the account's key slot. */
  readonly id: string
  readonly name: string
  readonly roles: readonly string[]
}

export async function findAccount(db: ReadableDb, id: string): Promise<Account | undefined> {
  const row = await db
    .selectFrom('accounts')
    .select(['id', 'name', 'roles'])
    .where('id', '=', id)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return row && { id: row.id, name: row.name, roles: rolesIn(row.roles) }
}

export async function hasAnyAccount(db: ReadableDb): Promise<boolean> {
  return (await db.selectFrom('accounts').select('id').limit(1).executeTakeFirst()) !== undefined
}

/** @param createdAt the moment in ISO form. */
export async function insertAccount(db: Db, account: Account, createdAt: string): Promise<void> {
  await db
    .insertInto('accounts')
    .values({
      id: account.id,
      name: account.name,
      roles: JSON.stringify(account.roles),
      created_at: createdAt,
      retired_at: null,
    })
    .execute()
}

function rolesIn(json: string): readonly string[] {
  return z.array(z.string()).parse(JSON.parse(json))
}
