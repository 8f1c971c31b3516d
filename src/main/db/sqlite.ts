import Database from 'better-sqlite3-multiple-ciphers'

export type SqlValue = string | number | bigint | Buffer | null

/** Another program holds the database for as long as it runs: waiting longer helps nobody. */
const LOCK_WAIT_MS = 200

export interface PreparedInsert {
  readonly run: (values: SqlValue[]) => void
}

/**
 * The few calls of the binding that the program uses beside Kysely: settings, triggers, and bulk inserts
 * whose speed Kysely's compiler would halve.
 */
export class Sqlite {
  readonly handle: Database.Database

  constructor(path: string) {
    this.handle = new Database(path, { timeout: LOCK_WAIT_MS })
  }

  exec(sql: string): void {
    this.handle.exec(sql)
  }

  pragma(text: string): unknown {
    return this.handle.pragma(text, { simple: true })
  }

  /** Rows as the caller names them: the columns of its own SQL are the reason why the type is sound. */
  all<Row>(sql: string, ...values: readonly SqlValue[]): Row[] {
    return this.handle.prepare<SqlValue[], Row>(sql).all(...values)
  }

  // eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller's SQL names the columns; nothing here could infer them
  get<Row>(sql: string, ...values: readonly SqlValue[]): Row | undefined {
    return this.handle.prepare<SqlValue[], Row>(sql).get(...values)
  }

  /** Row by row, for what must not lie in memory whole; nothing else may write meanwhile. */
  iterate<Row>(sql: string, ...values: readonly SqlValue[]): IterableIterator<Row> {
    return this.handle.prepare<SqlValue[], Row>(sql).iterate(...values)
  }

  run(sql: string, ...values: readonly SqlValue[]): number {
    return this.handle.prepare<SqlValue[]>(sql).run(...values).changes
  }

  prepareInsert(table: string, columns: readonly string[]): PreparedInsert {
    const marks = columns.map(() => '?').join(', ')
    const names = columns.map((column) => `"${column}"`).join(', ')
    const statement = this.handle.prepare<SqlValue[][]>(
      `insert into "${table}" (${names}) values (${marks})`,
    )
    return { run: (values) => void statement.run(values) }
  }

  /** A function that SQL may call; it must answer the same kind of value each time. */
  define(name: string, answer: () => SqlValue): void {
    this.handle.function(name, { deterministic: false, directOnly: false }, answer)
  }

  get inTransaction(): boolean {
    return this.handle.inTransaction
  }

  close(): void {
    this.handle.close()
  }
}
