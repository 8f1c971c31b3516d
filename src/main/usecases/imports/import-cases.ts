import type { CaseDraft } from '../../../../importers/drafts.ts'
import { CaseNumbers } from '../../repositories/case-numbers.ts'
import type { CaseIds, ImportCaseWriter } from '../../repositories/import-case-writer.ts'
import {
  clearImportedCase,
  findImportedCase,
  type ImportedCaseRow,
  isTouched,
  raiseRevisions,
} from '../../repositories/imported-case-repository.ts'
import type { ImportScope } from './import-scope.ts'

export const EDITED_SINCE = '取り込んだあとに画面で直されているため、書き換えませんでした。'

/** Makes cases from drafts: new ones, the same ones again, changed ones; never over a person's own edit. */
export class CaseImport {
  readonly #scope: ImportScope
  readonly #writer: ImportCaseWriter
  readonly #numbers: CaseNumbers

  constructor(scope: ImportScope, writer: ImportCaseWriter) {
    this.#scope = scope
    this.#writer = writer
    this.#numbers = new CaseNumbers(scope.options.bulk)
  }

  accept(draft: CaseDraft): void {
    const { rows } = this.#scope.source
    const [main] = draft.rows
    const knownId = main ? rows.targetOf(main) : null
    if (knownId === null) {
      this.#create(draft)
      return
    }
    this.#scope.caseIds.set(draft.key, knownId)
    if (draft.rows.every((row) => rows.stateOf(row) === 'unchanged')) {
      for (const row of draft.rows) this.#scope.settle(row, 'merged', knownId)
      return
    }
    const known = findImportedCase(this.#scope.options.bulk, knownId)
    if (known && !this.#isEdited(known)) this.#replace(draft, known)
    else this.#leave(draft, knownId)
  }

  #create(draft: CaseDraft): void {
    const { options, report, caseIds, source } = this.#scope
    const ids: CaseIds = {
      caseId: options.newId(),
      personId: draft.person ? options.newId() : null,
    }
    caseIds.set(draft.key, ids.caseId)
    this.#write(draft, ids, this.#takeNumber(draft, ids.caseId))
    report.counts.cases += 1
    if (ids.personId !== null) report.counts.clients += 1
    if (draft.consultation) report.counts.consultations += 1
    for (const row of draft.rows) {
      source.rows.keep(row, ids.caseId)
      this.#scope.settle(row, 'imported', ids.caseId)
    }
  }

  #replace(draft: CaseDraft, known: ImportedCaseRow): void {
    const { batch, options, source } = this.#scope
    clearImportedCase(options.bulk, known)
    this.#write(draft, { caseId: known.id, personId: known.person_id }, known.case_no)
    raiseRevisions(options.bulk, known)
    for (const row of draft.rows) {
      const isUnchanged = source.rows.stateOf(row) === 'unchanged'
      if (!isUnchanged) batch.settleReviews(row, known.id, options.at)
      this.#scope.settle(row, isUnchanged ? 'merged' : 'imported', known.id)
      source.rows.replace(row, known.id)
    }
  }

  #leave(draft: CaseDraft, caseId: string): void {
    for (const row of draft.rows)
      if (this.#scope.source.rows.stateOf(row) === 'unchanged')
        this.#scope.settle(row, 'merged', caseId)
      else this.#scope.refuse(row, EDITED_SINCE, caseId)
  }

  #isEdited({ id, person_id }: ImportedCaseRow): boolean {
    const { bulk } = this.#scope.options
    return (
      isTouched(bulk, 'cases', id) || (person_id !== null && isTouched(bulk, 'persons', person_id))
    )
  }

  #write(draft: CaseDraft, ids: CaseIds, caseNo: string): void {
    const { counts } = this.#scope.report
    const written = this.#writer.write(draft, ids, caseNo)
    counts.placements += written.placements
    counts.acquisitions += written.acquisitions
    counts.offences += written.offences
    counts.otherCenters += written.otherCenters
  }

  #takeNumber(draft: CaseDraft, caseId: string): string {
    const caseNo = this.#numbers.take(draft.caseNo ?? `番号なし-${draft.key}`)
    const [at] = draft.rows
    if (at && caseNo !== draft.caseNo) {
      const reason =
        draft.caseNo === null
          ? 'ケース番号がありません。仮の番号を付けました。'
          : '同じケース番号がほかにあります。印を付けて区別しました。'
      this.#scope.keepProblem(
        { at, column: 'ケース番号', value: draft.caseNo, reason, took: caseNo },
        caseId,
      )
    }
    return caseNo
  }
}
