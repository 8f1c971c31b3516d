import { type Migration, Migrator } from 'kysely/migration'
import { migrations } from '../../../migrations/index.ts'
import type { JournalContext } from './journal-context.ts'
import type { Db } from './schema.ts'
import type { Sqlite } from './sqlite.ts'

/** The database was written by a later version of the program: it must not be touched. */
export class NewerDatabaseError extends Error {
  override readonly name = 'NewerDatabaseError'
}

/** Brings the schema up to date, all or nothing; `upTo` is for the tests of single migrations. */
export async function migrateToLatest(
  db: Db,
  sqlite: Sqlite,
  context: JournalContext,
  upTo?: string,
): Promise<void> {
  refuseNewer(sqlite)
  context.isBulk = true
  try {
    const migrator = new Migrator({
      db,
      provider: {
        getMigrations: (): Promise<Record<string, Migration>> => Promise.resolve({ ...migrations }),
      },
    })
    const { error } =
      upTo === undefined ? await migrator.migrateToLatest() : await migrator.migrateTo(upTo)
    if (error !== undefined)
      throw error instanceof Error ? error : new Error('Migration failed', { cause: error })
  } finally {
    context.isBulk = false
  }
}

function refuseNewer(sqlite: Sqlite): void {
  const hasTable = sqlite.get(`select 1 from sqlite_master where name = 'kysely_migration'`)
  if (!hasTable) return
  const unknown = sqlite
    .all<{ name: string }>('select name from kysely_migration')
    .filter(({ name }) => !(name in migrations))
  if (unknown.length > 0) throw new NewerDatabaseError(unknown.map(({ name }) => name).join(', '))
}
