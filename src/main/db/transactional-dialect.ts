import { SqliteAdapter, SqliteDialect } from 'kysely'

/** Kysely runs SQLite migrations outside a transaction unless told otherwise; an upgrade is all or nothing. */
class TransactionalSqliteAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true
  }
}

export class TransactionalSqliteDialect extends SqliteDialect {
  override createAdapter(): SqliteAdapter {
    return new TransactionalSqliteAdapter()
  }
}
