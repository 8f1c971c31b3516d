import type { RowReference } from '../../../../importers/drafts.ts'
import type { LayoutEvent, OrphanRow } from '../../../../importers/events.ts'
import { ImportCaseWriter } from '../../repositories/import-case-writer.ts'
import { ImportRecordWriter } from '../../repositories/import-record-writer.ts'
import { PlaceResolver } from '../../repositories/place-resolver.ts'
import { CaseImport } from './import-cases.ts'
import { RecordImport } from './import-records.ts'
import { type ImportOptions, ImportScope } from './import-scope.ts'

/** Takes what a layout makes of a file, piece by piece, and writes it; one session is one import. */
export class ImportSession {
  readonly scope: ImportScope
  readonly #places: PlaceResolver
  readonly #cases: CaseImport
  readonly #records: RecordImport

  constructor(options: ImportOptions) {
    const { bulk, newId, batchId } = options
    this.scope = new ImportScope(options)
    this.#places = new PlaceResolver(bulk, newId, batchId)
    const caseWriter = new ImportCaseWriter(bulk, this.#places, newId, batchId)
    this.#cases = new CaseImport(this.scope, caseWriter)
    this.#records = new RecordImport(
      this.scope,
      new ImportRecordWriter(bulk, caseWriter, newId, batchId),
    )
  }

  accept(event: LayoutEvent): void {
    switch (event.kind) {
      case 'masters':
        this.#acceptMasters(event)
        return
      case 'cases':
        this.scope.openSource(event.cases)
        this.#accept(event.cases, event.problems, (draft) => this.#cases.accept(draft))
        return
      case 'records':
        this.#accept(event.records, event.problems, (draft) => this.#records.accept(draft))
        return
      case 'orphans':
        for (const row of event.rows) this.#acceptOrphan(row)
        return
      case 'finished':
        return
    }
  }

  #accept<Draft>(
    drafts: readonly Draft[],
    problems: Extract<LayoutEvent, { kind: 'cases' }>['problems'],
    accept: (draft: Draft) => void,
  ): void {
    this.scope.watch(problems)
    for (const draft of drafts) accept(draft)
    for (const problem of problems) this.scope.keepProblem(problem)
  }

  #acceptMasters({ staff, institutions }: Extract<LayoutEvent, { kind: 'masters' }>): void {
    const { report } = this.scope
    for (const member of staff)
      report.row({ table: 'M_担当者' }, this.#places.staffMember(member) ? 'imported' : 'merged')
    for (const institution of institutions) {
      const { isNew } = this.#places.institution(institution)
      report.row({ table: 'M_矯正施設' }, isNew ? 'imported' : 'merged')
    }
  }

  /** Kept as 旧データ, of its client where it has one. */
  #acceptOrphan({ at, caseKey, reason, values }: OrphanRow): void {
    const { rows } = this.scope.source
    const { state } = rows.find(at)
    if (state === 'unchanged') {
      this.scope.settle(at, 'merged', null)
      return
    }
    const caseId = caseKey === null ? null : (this.scope.caseIds.get(caseKey) ?? null)
    if (state === 'changed') this.#forgetOrphan(at, caseId)
    this.scope.batch.insertLegacy(at, caseId, values)
    rows.replace(at, null)
    this.scope.refuse(at, reason, caseId)
  }

  #forgetOrphan(at: RowReference, caseId: string | null): void {
    const { batch, source } = this.scope
    if (caseId === null) batch.deleteLegacyOfNobody(source.id, at)
    else batch.deleteLegacyOf(caseId, at)
  }
}
