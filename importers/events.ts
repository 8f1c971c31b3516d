import type {
  CaseDraft,
  NamedPlace,
  Problem,
  RecordDraft,
  RowReference,
  StaffMember,
} from './drafts.ts'
import type { SourceRow } from './source.ts'

/** A row that belongs to nothing: it is kept as 旧データ and listed. */
export interface OrphanRow {
  readonly at: RowReference
  readonly caseKey: string | null
  readonly reason: string
  readonly values: Readonly<Record<string, string>>
}

export interface TableSummary {
  readonly name: string
  readonly rows: number
  readonly role: 'mapped' | 'master' | 'noise' | 'unmapped'
}

export interface UnmappedColumn {
  readonly table: string
  readonly column: string
  readonly filled: number
  readonly samples: readonly string[]
}

/** One figure of the source, counted from its raw rows; `group` names the query that counts ours. */
export interface SourceCount {
  readonly group: string
  readonly key: string
  readonly count: number
  readonly why?: string
}

/** What a layout makes of a file, piece by piece in this order: masters, cases, records, finished. */
export type LayoutEvent =
  | {
      readonly kind: 'masters'
      readonly staff: readonly StaffMember[]
      readonly institutions: readonly NamedPlace[]
      readonly totalRows: number
    }
  | {
      readonly kind: 'cases'
      readonly cases: readonly CaseDraft[]
      readonly problems: readonly Problem[]
    }
  | {
      readonly kind: 'records'
      readonly records: readonly RecordDraft[]
      readonly problems: readonly Problem[]
    }
  | { readonly kind: 'orphans'; readonly rows: readonly OrphanRow[] }
  | {
      readonly kind: 'finished'
      readonly tables: readonly TableSummary[]
      readonly unmapped: readonly UnmappedColumn[]
      readonly counts: readonly SourceCount[]
    }

export interface LayoutOptions {
  readonly hashRow: (row: SourceRow) => string
}
