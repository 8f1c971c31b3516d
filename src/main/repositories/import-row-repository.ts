import type { RowReference } from '../../../importers/drafts.ts'
import type { BulkWriter } from '../db/bulk-writer.ts'

export type RowState = 'new' | 'unchanged' | 'changed'

export interface KnownRow {
  readonly state: RowState
  /** Null also where the row belonged to nothing and was only kept as 旧データ. */
  readonly targetId: string | null
}

const NEW: KnownRow = { state: 'new', targetId: null }

/** What earlier imports of one source left: which of its rows are known, and what they became. */
export class ImportRowRepository {
  readonly #bulk: BulkWriter
  readonly #source: number
  readonly #isKnownSource: boolean

  constructor(bulk: BulkWriter, source: number, isKnownSource: boolean) {
    this.#bulk = bulk
    this.#source = source
    this.#isKnownSource = isKnownSource
  }

  find({ table, key, hash }: RowReference): KnownRow {
    const known = this.#isKnownSource ? this.#select(table, key) : undefined
    if (!known) return NEW
    return { state: known.hash === hash ? 'unchanged' : 'changed', targetId: known.target_id }
  }

  stateOf(row: RowReference): RowState {
    return this.find(row).state
  }

  targetOf(row: RowReference): string | null {
    return this.find(row).targetId
  }

  keep(row: RowReference, targetId: string | null): void {
    // A row of a known source may have been remembered as one that belonged to nothing.
    if (this.#isKnownSource) this.replace(row, targetId)
    else this.#insert(row, targetId)
  }

  #insert({ table, key, hash }: RowReference, targetId: string | null): void {
    this.#bulk.insert('import_rows', {
      source_number: this.#source,
      table_name: table,
      row_key: key,
      hash,
      target_id: targetId,
    })
  }

  replace({ table, key, hash }: RowReference, targetId: string | null): void {
    this.#bulk.sqlite.run(
      `insert into import_rows (source_number, table_name, row_key, hash, target_id) values (?, ?, ?, ?, ?)
       on conflict do update set hash = excluded.hash, target_id = excluded.target_id`,
      this.#source,
      table,
      key,
      hash,
      targetId,
    )
  }

  #select(table: string, key: string): { hash: string; target_id: string | null } | undefined {
    return this.#bulk.sqlite.get<{ hash: string; target_id: string | null }>(
      'select hash, target_id from import_rows where source_number = ? and table_name = ? and row_key = ?',
      this.#source,
      table,
      key,
    )
  }
}
