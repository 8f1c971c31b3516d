import { createHash } from 'node:crypto'
import type { Insertable } from 'kysely'
import type { OpenDatabase } from './open-database.ts'
import type { Schema } from './schema.ts'
import type { PreparedInsert, SqlValue } from './sqlite.ts'

type BulkTable = keyof Schema

const BULK_OPERATIONS = ['bulk-insert', 'bulk-update'] as const
type BulkOperation = (typeof BULK_OPERATIONS)[number]

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
  readonly #tallies: Readonly<Record<BulkOperation, Map<BulkTable, Tally>>> = {
    'bulk-insert': new Map(),
    'bulk-update': new Map(),
  }

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
    if (typeof id === 'string') this.#count('bulk-insert', table, id)
  }

  /** To be called for each row that bulk work has changed in place. */
  noteUpdate(table: BulkTable, id: string): void {
    this.#count('bulk-update', table, id)
  }

  get sqlite(): OpenDatabase['sqlite'] {
    return this.#database.sqlite
  }

  /** The batch's journal entries, one a table and operation; the next batch begins at nought. */
  writeJournal(batchId: string): void {
    for (const operation of BULK_OPERATIONS) this.#writeEntries(operation, batchId)
  }

  #writeEntries(operation: BulkOperation, batchId: string): void {
    const { context, journalClock, sqlite } = this.#database
    for (const [table, { count, first, last, ids }] of this.#tallies[operation]) {
      const hash = createHash('sha256').update(ids.join('\n')).digest('hex')
      sqlite.run(
        `insert into journal (id, device, actor, use_case, table_name, row_id, operation, old_values)
         values (?, ?, ?, ?, ?, ?, ?, ?)`,
        journalClock.next(),
        context.device,
        context.actor,
        context.useCase,
        table,
        batchId,
        operation,
        JSON.stringify({ count, first, last, hash }),
      )
    }
    this.#tallies[operation].clear()
  }

  #count(operation: BulkOperation, table: BulkTable, id: string): void {
    const tally = this.#tallies[operation].get(table)
    if (!tally) {
      this.#tallies[operation].set(table, { count: 1, first: id, last: id, ids: [id] })
      return
    }
    tally.count += 1
    tally.last = id
    tally.ids.push(id)
  }
}
