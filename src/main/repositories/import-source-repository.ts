import type { CaseDraft } from '../../../importers/drafts.ts'
import type { BulkWriter } from '../db/bulk-writer.ts'

/** At least this share of the ids that both know must name the same person and request date. */
const SAME_SOURCE_SHARE = 0.5

export interface ImportSource {
  readonly id: string
  /** Stands in every remembered row, where an id of 36 letters would cost more than all the rest. */
  readonly number: number
}

/**
 * Whether a file is a newer copy of one that was imported before. Every Raito database counts its clients
 * from 1, so an id alone says nothing: the people behind the same ids decide.
 */
export function findKnownSource(
  bulk: BulkWriter,
  layout: string,
  cases: readonly CaseDraft[],
): ImportSource | undefined {
  const sources = bulk.sqlite.all<ImportSource>(
    'select id, number from import_sources where layout = ? order by number desc',
    layout,
  )
  return sources.find(({ number }) => isSameSource(bulk, number, cases))
}

/** Either the name or the request date may have been put right on screen since. */
function isSameSource(bulk: BulkWriter, source: number, cases: readonly CaseDraft[]): boolean {
  const pairs = cases.flatMap((draft) => {
    const known = knownCase(bulk, source, draft)
    return known ? [known.request_date === draft.requestDate || known.name === nameOf(draft)] : []
  })
  const same = pairs.filter(Boolean).length
  return pairs.length > 0 && same >= pairs.length * SAME_SOURCE_SHARE
}

function nameOf(draft: CaseDraft): string | null {
  return draft.person?.name ?? draft.nameAsWritten
}

function knownCase(
  bulk: BulkWriter,
  source: number,
  { rows }: CaseDraft,
): { name: string | null; request_date: string | null } | undefined {
  const [main] = rows
  if (!main) return undefined
  return bulk.sqlite.get<{ name: string | null; request_date: string | null }>(
    `select coalesce(persons.name, cases.name_as_written) as name, cases.request_date
     from import_rows join cases on cases.id = import_rows.target_id
     left join persons on persons.id = cases.person_id
     where import_rows.source_number = ? and import_rows.table_name = ? and import_rows.row_key = ?`,
    source,
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
): ImportSource {
  const last = bulk.sqlite.get<{ last: number | null }>(
    'select max(number) as last from import_sources',
  )
  const number = (last?.last ?? 0) + 1
  bulk.insert('import_sources', {
    id: source.id,
    number,
    layout: source.layout,
    label: source.label,
    first_seen_at: source.at,
  })
  return { id: source.id, number }
}
