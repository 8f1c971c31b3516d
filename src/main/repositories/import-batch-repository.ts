import type { Problem, RowReference } from '../../../importers/drafts.ts'
import type { BulkWriter } from '../db/bulk-writer.ts'

export interface ImportBatch {
  readonly sourceId: string
  readonly fileName: string
  readonly fileSha256: string
  readonly format: string
  readonly profile: string
  readonly actor: string
  readonly startedAt: string
  readonly finishedAt: string
  readonly report: unknown
}

/** One import: what it was, what it leaves to a person, and what it kept as 旧データ. */
export class ImportBatchRepository {
  readonly #bulk: BulkWriter
  readonly #newId: () => string
  readonly #batchId: string

  constructor({
    bulk,
    newId,
    batchId,
  }: {
    readonly bulk: BulkWriter
    readonly newId: () => string
    readonly batchId: string
  }) {
    this.#bulk = bulk
    this.#newId = newId
    this.#batchId = batchId
    bulk.sqlite.exec('pragma defer_foreign_keys = on')
  }

  insertBatch(batch: ImportBatch): void {
    this.#bulk.insert('import_batches', {
      id: this.#batchId,
      source_id: batch.sourceId,
      file_name: batch.fileName,
      file_sha256: batch.fileSha256,
      format: batch.format,
      profile: batch.profile,
      actor: batch.actor,
      started_at: batch.startedAt,
      finished_at: batch.finishedAt,
      report: JSON.stringify(batch.report),
    })
  }

  insertReview({ at, column, value, reason, took }: Problem, caseId: string | null): void {
    this.#bulk.insert('review_items', {
      id: this.#newId(),
      import_batch_id: this.#batchId,
      case_id: caseId,
      source_table: at.table,
      source_row: at.row,
      source_key: at.key,
      source_column: column,
      value,
      reason,
      took,
    })
  }

  /** A row that is refused again and again is one open question, not many. */
  hasOpenReview({ at, reason }: Problem, caseId: string): boolean {
    const open = this.#bulk.sqlite.get(
      `select 1 from review_items where case_id = ? and source_table = ? and source_key = ? and reason = ?
       and settled_at is null`,
      caseId,
      at.table,
      at.key,
      reason,
    )
    return open !== undefined
  }

  /** A row that came anew is judged anew: what was asked about its old values is settled with them. */
  settleReviews(at: RowReference, caseId: string, settledAt: string): void {
    const open = this.#bulk.sqlite.all<{ id: string }>(
      `select id from review_items where case_id = ? and source_table = ? and source_key = ?
       and settled_at is null`,
      caseId,
      at.table,
      at.key,
    )
    for (const { id } of open) {
      this.#bulk.sqlite.run('update review_items set settled_at = ? where id = ?', settledAt, id)
      this.#bulk.noteUpdate('review_items', id)
    }
  }

  /** Before values of the same row of a client are kept anew. */
  deleteLegacyOf(caseId: string, { table, key }: RowReference): void {
    this.#bulk.sqlite.run(
      'delete from legacy_values where case_id = ? and source_table = ? and source_key = ?',
      caseId,
      table,
      key,
    )
  }

  /** The same of a row that belonged to no client; other sources have such rows with the same ids. */
  deleteLegacyOfNobody(sourceId: string, { table, key }: RowReference): void {
    this.#bulk.sqlite.run(
      `delete from legacy_values where case_id is null and source_table = ? and source_key = ?
       and import_batch_id in (select id from import_batches where source_id = ?)`,
      table,
      key,
      sourceId,
    )
  }

  insertLegacy(
    at: RowReference,
    caseId: string | null,
    values: Readonly<Record<string, string>>,
  ): void {
    this.#bulk.insert('legacy_values', {
      id: this.#newId(),
      case_id: caseId,
      import_batch_id: this.#batchId,
      source_table: at.table,
      source_key: at.key,
      data: JSON.stringify(values),
    })
  }
}
