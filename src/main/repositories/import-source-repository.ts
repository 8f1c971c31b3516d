import type { CaseDraft } from '../../../importers/drafts.ts'
import type { BulkWriter } from '../db/bulk-writer.ts'

/** At least this share of the ids that both know must name the same person and request date. */
const SAME_SOURCE_SHARE = 0.5

/**
 * Whether a file is a newer copy of one that was imported before. Every Raito database counts its clients
 * from 1, so an id alone says nothing: the people behind the same ids decide.
 */
export function findKnownSource(
  bulk: BulkWriter,
  layout: string,
  cases: readonly CaseDraft[],
): string | undefined {
  const sources = bulk.sqlite.all<{ id: string }>(
    'select id from import_sources where layout = ?',
    layout,
  )
  return sources.find(({ id }) => isSameSource(bulk, id, cases))?.id
}

function isSameSource(bulk: BulkWriter, sourceId: string, cases: readonly CaseDraft[]): boolean {
  const pairs = cases.flatMap((draft) => {
    const known = knownCase(bulk, sourceId, draft)
    return known ? [known.request_date === draft.requestDate && known.name === nameOf(draft)] : []
  })
  const same = pairs.filter(Boolean).length
  return pairs.length > 0 && same >= pairs.length * SAME_SOURCE_SHARE
}

function nameOf(draft: CaseDraft): string | null {
  return draft.person?.name ?? draft.nameAsWritten
}

function knownCase(
  bulk: BulkWriter,
  sourceId: string,
  { rows }: CaseDraft,
): { name: string | null; request_date: string | null } | undefined {
  const [main] = rows
  if (!main) return undefined
  return bulk.sqlite.get<{ name: string | null; request_date: string | null }>(
    `select coalesce(persons.name, cases.name_as_written) as name, cases.request_date
     from import_rows join cases on cases.id = import_rows.target_id
     left join persons on persons.id = cases.person_id
     where import_rows.source_id = ? and import_rows.table_name = ? and import_rows.row_key = ?`,
    sourceId,
    main.table,
    main.key,
  )
}

export function insertSource(
  bulk: BulkWriter,
  source: {
    readonly id: string
    readonly layout: string
    readonly label: string
    readonly at: string
  },
): void {
  bulk.insert('import_sources', {
    id: source.id,
    layout: source.layout,
    label: source.label,
    first_seen_at: source.at,
  })
}
