import type { CaseDraft, Problem, RowReference } from '../../../../importers/drafts.ts'
import type { BulkWriter } from '../../db/bulk-writer.ts'
import { ImportBatchRepository } from '../../repositories/import-batch-repository.ts'
import { ImportRowRepository } from '../../repositories/import-row-repository.ts'
import {
  findKnownSource,
  type ImportSource,
  insertSource,
} from '../../repositories/import-source-repository.ts'
import { ImportReport, type RowFate } from './import-report.ts'

export interface ImportOptions {
  readonly bulk: BulkWriter
  readonly newId: () => string
  readonly batchId: string
  readonly layout: string
  readonly label: string
  readonly at: string
}

interface KnownSource extends ImportSource {
  readonly rows: ImportRowRepository
}

/** What the parts of one import share: its source, its report, and which case each source key became. */
export class ImportScope {
  readonly options: ImportOptions
  readonly report = new ImportReport()
  readonly batch: ImportBatchRepository
  readonly caseIds = new Map<string, string>()
  /** Rows of the piece at hand that have a problem: only of these the fate is remembered. */
  readonly #watched = new Map<string, { isMerged: boolean; caseId: string | null }>()
  #source: KnownSource | undefined

  constructor(options: ImportOptions) {
    this.options = options
    this.batch = new ImportBatchRepository(options)
  }

  get source(): KnownSource {
    return this.#source ?? this.openSource([])
  }

  /** Whether the file was seen before is said by its first cases. */
  openSource(cases: readonly CaseDraft[]): KnownSource {
    if (this.#source) return this.#source
    const { bulk, newId, layout, label, at } = this.options
    const known = findKnownSource(bulk, layout, cases)
    const source = known ?? insertSource(bulk, { id: newId(), layout, label, at })
    this.#source = {
      ...source,
      rows: new ImportRowRepository(bulk, source.number, known !== undefined),
    }
    return this.#source
  }

  watch(problems: readonly Problem[]): void {
    this.#watched.clear()
    for (const { at } of problems) this.#watched.set(nameOf(at), { isMerged: false, caseId: null })
  }

  settle(at: RowReference, fate: Exclude<RowFate, 'skipped'>, caseId: string | null): void {
    this.report.row(at, fate)
    const watched = this.#watched.get(nameOf(at))
    if (!watched) return
    watched.isMerged = fate === 'merged'
    watched.caseId = caseId
  }

  /** Keeps the row's problem for a person; an unchanged row was listed when it first came. */
  keepProblem(problem: Problem, ofCase?: string | null): void {
    const watched = this.#watched.get(nameOf(problem.at))
    if (watched?.isMerged === true) return
    this.report.problem(problem)
    this.batch.insertReview(problem, ofCase ?? watched?.caseId ?? null)
  }

  /** The row is not taken; asked about once, however often the same file comes. */
  refuse(at: RowReference, reason: string, caseId: string | null): void {
    const problem = { at, column: null, value: null, reason, took: null }
    this.report.skip(at, reason)
    this.report.problem(problem)
    if (caseId === null || !this.batch.hasOpenReview(problem, caseId))
      this.batch.insertReview(problem, caseId)
  }
}

function nameOf({ table, row }: RowReference): string {
  return `${table}#${row}`
}
