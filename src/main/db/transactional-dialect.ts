import {
  type DatabaseConnection,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
} from 'kysely'
import type { Sqlite } from './sqlite.ts'

/** Kysely runs SQLite migrations outside a transaction unless told otherwise; an upgrade is all or nothing. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

/**
 * On a full disk SQLite takes the transaction back by itself. Rolling back once more would fail, and that
 * failure would stand in the place of the one that tells what happened.
 */
class ForgivingSqliteDriver extends SqliteDriver {
  readonly #database: Sqlite['handle']

  constructor(config: SqliteDialectConfig, database: Sqlite['handle']) {
    super(config)
    this.#database = database
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#database.inTransaction) await super.rollbackTransaction(connection)
  }
}

export class TransactionalSqliteDialect extends SqliteDialect {
  readonly #database: Sqlite['handle']

  constructor(database: Sqlite['handle']) {
    super({ database })
    this.#database = database
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter()
  }

  override createDriver(): SqliteDriver {
    return new ForgivingSqliteDriver({ database: this.#database }, this.#database)
  }
}
