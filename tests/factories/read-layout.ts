import type { CaseDraft, Problem, RecordDraft } from '../../importers/drafts.ts'
import type { LayoutEvent, OrphanRow } from '../../importers/events.ts'
import { readLayoutA } from '../../importers/layout-a/read-layout-a.ts'
import type { SourceFile } from '../../importers/source.ts'

export interface ReadLayout {
  readonly cases: readonly CaseDraft[]
  readonly records: readonly RecordDraft[]
  readonly problems: readonly Problem[]
  readonly orphans: readonly OrphanRow[]
  readonly masters: Extract<LayoutEvent, { kind: 'masters' }>
  readonly finished: Extract<LayoutEvent, { kind: 'finished' }>
}

/** Reads a whole file through the standard layout and sorts what came out by its kind. */
export function readLayout(source: SourceFile): ReadLayout {
  const events = [...readLayoutA(source, { hashRow: (row) => JSON.stringify(row) })]
  const masters = events.find((event) => event.kind === 'masters')
  const finished = events.find((event) => event.kind === 'finished')
  if (!masters || !finished) throw new Error('The layout gave no beginning or no end')
  return {
    cases: events.flatMap((event) => (event.kind === 'cases' ? event.cases : [])),
    records: events.flatMap((event) => (event.kind === 'records' ? event.records : [])),
    problems: events.flatMap((event) =>
      event.kind === 'cases' || event.kind === 'records' ? event.problems : [],
    ),
    orphans: events.flatMap((event) => (event.kind === 'orphans' ? event.rows : [])),
    masters,
    finished,
  }
}
