import type { Writer } from './journal-context.ts'
import type { OpenDatabase } from './open-database.ts'
import type { Db } from './schema.ts'

/**
 * Runs one use case's writes in one transaction under a name that the journal keeps. A thrown error takes
 * everything back, journal entries included.
 */
export async function asWriter<Value>(
  { db, context }: Pick<OpenDatabase, 'db' | 'context'>,
  writer: Writer,
  write: (trx: Db) => Promise<Value>,
): Promise<Value> {
  return db.transaction().execute(async (trx) => {
    context.actor = writer.actor
    context.useCase = writer.useCase
    try {
      return await write(trx)
    } finally {
      context.actor = ''
      context.useCase = ''
    }
  })
}
