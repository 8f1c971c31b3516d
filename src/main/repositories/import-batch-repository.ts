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
