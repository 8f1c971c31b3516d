import { BulkWriter } from './bulk-writer.ts'
import type { Writer } from './journal-context.ts'
import type { OpenDatabase } from './open-database.ts'

/** Thrown inside to take everything back: a rehearsal does all the work and keeps none of it. */
export class RollBack extends Error {
  override readonly name = 'RollBack'
}

/** SQLite's own number. */
const AUTO_CHECKPOINT_PAGES = 1000

/**
 * One transaction in which the journal's triggers stand aside. Only the import may call this
 * (`.dependency-cruiser.cjs` says so); the guard falls with the transaction, however it ends.
 */
export async function asBulkWriter<Value>(
  database: OpenDatabase,
  writer: Writer,
  write: (bulk: BulkWriter) => Promise<Value>,
): Promise<Value> {
  const { context, db, sqlite } = database
  // The commit is durable in the write-ahead log; copying it over belongs to the next write or the closing.
  sqlite.pragma('wal_autocheckpoint=0')
  try {
    return await db.transaction().execute(async () => {
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
  } finally {
    sqlite.pragma(`wal_autocheckpoint=${AUTO_CHECKPOINT_PAGES}`)
  }
}
