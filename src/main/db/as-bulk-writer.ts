import { BulkWriter } from './bulk-writer.ts'
import type { Writer } from './journal-context.ts'
import type { OpenDatabase } from './open-database.ts'

/** Thrown inside to take everything back: a rehearsal does all the work and keeps none of it. */
export class RollBack extends Error {
  override readonly name = 'RollBack'
}

/**
 * One transaction in which the journal's triggers stand aside. Only the import may call this
 * (`.dependency-cruiser.cjs` says so); the guard falls with the transaction, however it ends.
 */
export async function asBulkWriter<Value>(
  database: OpenDatabase,
  writer: Writer,
  write: (bulk: BulkWriter) => Promise<Value>,
): Promise<Value> {
  const { context, db } = database
  return db.transaction().execute(async () => {
    context.actor = writer.actor
    context.useCase = writer.useCase
    context.isBulk = true
    try {
      return await write(new BulkWriter(database))
    } finally {
      context.isBulk = false
      context.actor = ''
      context.useCase = ''
    }
  })
}
