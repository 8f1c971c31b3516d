import { Kysely } from 'kysely'
import type { JournalContext } from '../../src/main/db/journal-context.ts'
import { migrateToLatest } from '../../src/main/db/migrate.ts'
import type { Db, Schema } from '../../src/main/db/schema.ts'
import { Sqlite } from '../../src/main/db/sqlite.ts'
import { TransactionalSqliteDialect } from '../../src/main/db/transactional-dialect.ts'

export interface MigratedDatabase {
  readonly sqlite: Sqlite
  /** Goes on to a migration by its name, or to the last one. */
  readonly migrate: (upTo?: string) => Promise<void>
}

/** A database as an older version of the program left it. */
export async function openMigratedTo(name: string): Promise<MigratedDatabase> {
  const sqlite = new Sqlite(':memory:')
  sqlite.pragma('foreign_keys=ON')
  const db: Db = new Kysely<Schema>({ dialect: new TransactionalSqliteDialect(sqlite.handle) })
  const context: JournalContext = { device: 'test', actor: '', useCase: '', isBulk: false }
  const migrate = (upTo?: string): Promise<void> => migrateToLatest(db, sqlite, context, upTo)
  await migrate(name)
  return { sqlite, migrate }
}
