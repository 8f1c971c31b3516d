import type { RecordDraft } from '../../../importers/drafts.ts'
import type { BulkWriter } from '../db/bulk-writer.ts'
import type { ImportCaseWriter } from './import-case-writer.ts'

/** Writes support records; there are hundreds of thousands, so each costs one insert and nothing else. */
export class ImportRecordWriter {
  readonly #bulk: BulkWriter
  readonly #cases: ImportCaseWriter
  readonly #newId: () => string
  readonly #batchId: string

  constructor(bulk: BulkWriter, cases: ImportCaseWriter, newId: () => string, batchId: string) {
    this.#bulk = bulk
    this.#cases = cases
    this.#newId = newId
    this.#batchId = batchId
  }

  insert(draft: RecordDraft, caseId: string): string {
    const id = this.#newId()
    const author = this.#cases.staffColumns(draft.author)
    this.#bulk.insert('records', {
      id,
      case_id: caseId,
      recorded_on: draft.date,
      recorded_time: draft.time,
      minutes: draft.minutes,
      business: draft.business,
      method: draft.method,
      category1: draft.category1,
      category2: 'normal',
      author_id: author.id,
      author_text: author.text,
      body: draft.body,
      import_batch_id: this.#batchId,
    })
    this.#writeLegacy(draft, caseId)
    return id
  }

  /** Also where the record has moved to another client of its source. */
  update(draft: RecordDraft, caseId: string, id: string): void {
    const author = this.#cases.staffColumns(draft.author)
    this.#bulk.sqlite.run(
      `update records set case_id = ?, recorded_on = ?, recorded_time = ?, minutes = ?, business = ?, method = ?,
       category1 = ?, author_id = ?, author_text = ?, body = ?, revision = revision + 1 where id = ?`,
      caseId,
      draft.date,
      draft.time,
      draft.minutes,
      draft.business,
      draft.method,
      draft.category1,
      author.id,
      author.text,
      draft.body,
      id,
    )
    this.#bulk.noteUpdate('records', id)
    this.#writeLegacy(draft, caseId)
  }

  #writeLegacy({ legacy, at }: RecordDraft, caseId: string): void {
    if (legacy === null) return
    this.#bulk.insert('legacy_values', {
      id: this.#newId(),
      case_id: caseId,
      import_batch_id: this.#batchId,
      source_table: at.table,
      source_key: at.key,
      data: JSON.stringify(legacy),
    })
  }
}
