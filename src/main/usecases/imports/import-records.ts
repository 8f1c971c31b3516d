import type { RecordDraft } from '../../../../importers/drafts.ts'
import type { ImportRecordWriter } from '../../repositories/import-record-writer.ts'
import { isTouched } from '../../repositories/imported-case-repository.ts'
import { removeFromSearch } from '../../repositories/search-index-repository.ts'
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
    switch (this.#scope.source.rows.stateOf(draft.at)) {
      case 'unchanged':
        this.#scope.settle(draft.at, 'merged', caseId)
        return
      case 'new':
        this.#scope.source.rows.keep(draft.at, this.#writer.insert(draft, caseId))
        this.#scope.settle(draft.at, 'imported', caseId)
        this.#scope.report.counts.records += 1
        return
      case 'changed':
        this.#change(draft, caseId)
    }
  }

  #change(draft: RecordDraft, caseId: string): void {
    const { bulk } = this.#scope.options
    const { rows } = this.#scope.source
    const id = rows.targetOf(draft.at)
    if (id === null || isTouched(bulk, 'records', id)) {
      this.#scope.refuse(draft.at, EDITED_SINCE, caseId)
      return
    }
    removeFromSearch(bulk.sqlite, id)
    this.#writer.update(draft, id)
    rows.replace(draft.at, id)
    this.#scope.settle(draft.at, 'imported', caseId)
  }
}
