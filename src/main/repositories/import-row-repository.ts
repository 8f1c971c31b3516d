import type { RowReference } from '../../../importers/drafts.ts'
import type { BulkWriter } from '../db/bulk-writer.ts'

export type RowState = 'new' | 'unchanged' | 'changed'

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

  stateOf({ table, key, hash }: RowReference): RowState {
    if (!this.#isKnownSource) return 'new'
    const known = this.#find(table, key)
    if (!known) return 'new'
    return known.hash === hash ? 'unchanged' : 'changed'
  }

  targetOf({ table, key }: RowReference): string | null {
    return this.#isKnownSource ? (this.#find(table, key)?.target_id ?? null) : null
  }

  keep({ table, key, hash }: RowReference, targetId: string | null): void {
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

  #find(table: string, key: string): { hash: string; target_id: string | null } | undefined {
    return this.#bulk.sqlite.get<{ hash: string; target_id: string | null }>(
      'select hash, target_id from import_rows where source_number = ? and table_name = ? and row_key = ?',
      this.#source,
      table,
      key,
    )
  }
}
