import { Kysely } from 'kysely'
import { JournalClock } from './journal-clock.ts'
import { type JournalContext, requireWriter } from './journal-context.ts'
import { installJournalTriggers } from './journal-triggers.ts'
import { migrateToLatest } from './migrate.ts'
import type { Db, Schema } from './schema.ts'
import { Sqlite } from './sqlite.ts'
import { TransactionalSqliteDialect } from './transactional-dialect.ts'

export interface OpenDatabaseOptions {
  /** A file, or `:memory:` in tests. */
  readonly path: string
  /** 32 raw bytes; undefined only for `:memory:`. */
  readonly key: Buffer | undefined
  readonly now: () => number
  readonly device: string
}

/** An open, migrated database with its journal at work. */
export interface OpenDatabase {
  readonly db: Db
  readonly sqlite: Sqlite
  readonly context: JournalContext
  readonly journalClock: JournalClock
  close: () => Promise<void>
}

const CACHE_KIB = 65_536

/**
 * Opens (and where it is empty makes) the database. Throws SqliteError with code SQLITE_NOTADB for a wrong
 * key or a damaged file, SQLITE_BUSY when another program holds it, NewerDatabaseError for a database of a
 * later version of the program.
 */
export async function openDatabase(options: OpenDatabaseOptions): Promise<OpenDatabase> {
  const sqlite = new Sqlite(options.path)
  try {
    unlock(sqlite, options)
    const context: JournalContext = {
      device: options.device,
      actor: '',
      useCase: '',
      isBulk: false,
    }
    const db: Db = new Kysely<Schema>({
      dialect: new TransactionalSqliteDialect(sqlite.handle),
    })
    const ids = defineJournalFunctions(sqlite, context, options)
    await migrateToLatest(db, sqlite, context)
    installJournalTriggersOnce(sqlite)
    return { db, sqlite, context, journalClock: ids(), close: () => closeDatabase(db, sqlite) }
  } catch (error) {
    sqlite.close()
    throw error
  }
}

function unlock(sqlite: Sqlite, { key }: OpenDatabaseOptions): void {
  if (key) {
    sqlite.pragma(`cipher='sqlcipher'`)
    sqlite.pragma('legacy=4')
    sqlite.pragma(`key="x'${key.toString('hex')}'"`)
  }
  sqlite.pragma('temp_store=MEMORY')
  sqlite.pragma('locking_mode=EXCLUSIVE')
  sqlite.get('select count(*) from sqlite_master')
  sqlite.pragma('journal_mode=WAL')
  sqlite.pragma('synchronous=FULL')
  sqlite.pragma('foreign_keys=ON')
  sqlite.pragma(`cache_size=-${CACHE_KIB}`)
  sqlite.exec('begin exclusive; commit')
}

/** The journal table may not exist yet, so the clock is made when the first entry is. */
function defineJournalFunctions(
  sqlite: Sqlite,
  context: JournalContext,
  { now, device }: OpenDatabaseOptions,
): () => JournalClock {
  let clock: JournalClock | undefined
  const journalClock = (): JournalClock =>
    (clock ??= new JournalClock(
      now,
      device,
      sqlite.get<{ id: string | null }>('select max(id) as id from journal')?.id ?? undefined,
    ))
  sqlite.define('journal_entry_id', () => {
    requireWriter(context)
    return journalClock().next()
  })
  sqlite.define('journal_device', () => context.device)
  sqlite.define('journal_actor', () => context.actor)
  sqlite.define('journal_use_case', () => context.useCase)
  sqlite.define('journal_is_bulk', () => (context.isBulk ? 1 : 0))
  return journalClock
}

function installJournalTriggersOnce(sqlite: Sqlite): void {
  const version = sqlite.get<{ name: string }>(
    'select name from kysely_migration order by name desc limit 1',
  )?.name
  const trigger = `journal_schema_${version ?? ''}`
  const isInstalled = sqlite.get('select 1 from sqlite_master where name = ?', trigger)
  if (isInstalled) return
  sqlite.exec('begin immediate')
  try {
    installJournalTriggers(sqlite)
    sqlite.exec(`create view "${trigger}" as select 1 as installed`)
    sqlite.exec('commit')
  } catch (error) {
    sqlite.exec('rollback')
    throw error
  }
}

async function closeDatabase(db: Db, sqlite: Sqlite): Promise<void> {
  emptyLog(sqlite)
  await db.destroy()
}

/**
 * A full disk may refuse it. What was committed is safe all the same: the log then stays, encrypted as the
 * database is, and is read at the next opening.
 */
function emptyLog(sqlite: Sqlite): void {
  try {
    sqlite.pragma('wal_checkpoint(TRUNCATE)')
  } catch {
    return
  }
}
