import type { Problem, RowReference } from '../../../../importers/drafts.ts'
import type { TableSummary } from '../../../../importers/events.ts'
import type { ImportedCounts, ReviewRow, SourceTable } from '../../../shared/api/imports.ts'

export type RowFate = 'imported' | 'merged' | 'skipped'

export interface SkippedRow {
  readonly table: string
  readonly row: number
  readonly reason: string
}

/** Keeps account of every source row while an import runs. */
export class ImportReport {
  readonly #fates = new Map<string, Record<RowFate, number>>()
  readonly skipped: SkippedRow[] = []
  readonly review: ReviewRow[] = []
  readonly counts: { -readonly [Key in keyof ImportedCounts]: number } = {
    clients: 0,
    cases: 0,
    records: 0,
    placements: 0,
    acquisitions: 0,
    offences: 0,
    consultations: 0,
    otherCenters: 0,
    families: 0,
  }
  rowsDone = 0

  row({ table }: Pick<RowReference, 'table'>, fate: RowFate): void {
    const fates = this.#fates.get(table) ?? { imported: 0, merged: 0, skipped: 0 }
    fates[fate] += 1
    this.#fates.set(table, fates)
    this.rowsDone += 1
  }

  skip(at: RowReference, reason: string): void {
    this.row(at, 'skipped')
    this.skipped.push({ table: at.table, row: at.row, reason })
  }

  problem({ at, column, value, reason, took }: Problem): void {
    this.review.push({ table: at.table, row: at.row, key: at.key, column, value, reason, took })
  }

  tables(summaries: readonly TableSummary[]): SourceTable[] {
    return summaries.map(({ name, rows, role }) => ({
      name,
      rows,
      role,
      ...(this.#fates.get(name) ?? { imported: 0, merged: 0, skipped: 0 }),
    }))
  }
}
