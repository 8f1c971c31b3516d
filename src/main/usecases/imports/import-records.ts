import type { RecordDraft } from '../../../../importers/drafts.ts'
import type { ImportRecordWriter } from '../../repositories/import-record-writer.ts'
import type { RowState } from '../../repositories/import-row-repository.ts'
import { caseOfRecord, isTouched } from '../../repositories/imported-case-repository.ts'
import { refreshSearch } from '../../repositories/search-index-repository.ts'
import { bigramText } from '../../../shared/rules/bigrams.ts'
import { EDITED_SINCE } from './import-cases.ts'
import type { ImportScope } from './import-scope.ts'

/** Makes support records from drafts: new ones, the same ones again, changed ones. */
export class RecordImport {
  readonly #scope: ImportScope
  readonly #writer: ImportRecordWriter

  constructor(scope: ImportScope, writer: ImportRecordWriter) {
    this.#scope = scope
    this.#writer = writer
  }

  accept(draft: RecordDraft): void {
    const caseId = this.#scope.caseIds.get(draft.caseKey)
    if (caseId === undefined) {
      this.#scope.refuse(draft.at, '対象者のいない記録です。', null)
      return
    }
    const { state, targetId } = this.#scope.source.rows.find(draft.at)
    if (targetId === null) this.#add(draft, caseId, state)
    else if (state === 'unchanged') this.#scope.settle(draft.at, 'merged', caseId)
    else this.#change(draft, caseId, targetId)
  }

  /** Also a record that belonged to no client when it first came. */
  #add(draft: RecordDraft, caseId: string, state: RowState): void {
    const { batch, report, source } = this.#scope
    if (state !== 'new') batch.deleteLegacyOfNobody(source.id, draft.at)
    source.rows.keep(draft.at, this.#writer.insert(draft, caseId))
    this.#scope.settle(draft.at, 'imported', caseId)
    report.counts.records += 1
  }

  #change(draft: RecordDraft, caseId: string, id: string): void {
    const { batch, options, source } = this.#scope
    if (isTouched(options.bulk, 'records', id)) {
      this.#scope.refuse(draft.at, EDITED_SINCE, caseId)
      return
    }
    batch.settleReviews(draft.at, caseId, options.at)
    batch.deleteLegacyOf(caseOfRecord(options.bulk, id) ?? caseId, draft.at)
    this.#writer.update(draft, caseId, id)
    refreshSearch(options.bulk.sqlite, id, bigramText(draft.body))
    source.rows.replace(draft.at, id)
    this.#scope.settle(draft.at, 'imported', caseId)
  }
}
