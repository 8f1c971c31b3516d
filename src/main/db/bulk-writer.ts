import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { OpenDatabase } from './open-database.ts'
import type { Schema } from './schema.ts'
import type { PreparedInsert, SqlValue } from './sqlite.ts'

type BulkTable = keyof Schema

interface Tally {
  count: number
  first: string
  last: string
  readonly ids: string[]
}

/**
 * Inserts many rows without a journal entry for each: one entry per batch and table says how many, from
 * which id to which, and a hash over the ids. Made only by `asBulkWriter`.
 */
export class BulkWriter {
  readonly #database: OpenDatabase
  readonly #statements = new Map<
    string,
    { readonly columns: readonly string[]; readonly insert: PreparedInsert }
  >()
  readonly #tallies = new Map<BulkTable, Tally>()

  constructor(database: OpenDatabase) {
    this.#database = database
  }

  /** Every row of one table must name the same columns; the first one decides. */
  insert<Table extends BulkTable>(
    table: Table,
    row: Insertable<Schema[Table]> & Readonly<Record<string, SqlValue>>,
  ): void {
    let prepared = this.#statements.get(table)
    if (!prepared) {
      const columns = Object.keys(row)
      prepared = { columns, insert: this.#database.sqlite.prepareInsert(table, columns) }
      this.#statements.set(table, prepared)
    }
    prepared.insert.run(prepared.columns.map((column) => row[column] ?? null))
    const id = row['id']
    if (typeof id === 'string') this.#count(table, id)
  }

  get sqlite(): OpenDatabase['sqlite'] {
    return this.#database.sqlite
  }

  /** The batch's journal entries, one a table. */
  writeJournal(batchId: string): void {
    const { context, journalClock, sqlite } = this.#database
    for (const [table, { count, first, last, ids }] of this.#tallies) {
      const hash = createHash('sha256').update(ids.join('\n')).digest('hex')
      sqlite.run(
        `insert into journal (id, device, actor, use_case, table_name, row_id, operation, old_values)
         values (?, ?, ?, ?, ?, ?, 'bulk-insert', ?)`,
        journalClock.next(),
        context.device,
        context.actor,
        context.useCase,
        table,
        batchId,
        JSON.stringify({ count, first, last, hash }),
      )
    }
    this.#tallies.clear()
  }

  #count(table: BulkTable, id: string): void {
    const tally = this.#tallies.get(table)
    if (!tally) {
      this.#tallies.set(table, { count: 1, first: id, last: id, ids: [id] })
      return
    }
    tally.count += 1
    tally.last = id
    tally.ids.push(id)
  }
}
