import { hasAllTerms } from '../../shared/rules/search-terms.ts'
import { foldText } from '../../shared/rules/fold-text.ts'
import type { Sqlite } from '../db/sqlite.ts'
import { indexedUpTo } from './search-index-repository.ts'

export interface RecordHit {
  readonly caseId: string
  readonly caseNo: string
  readonly name: string
  readonly kana: string | null
  readonly date: string | null
  readonly body: string
}

interface HitRow {
  readonly rowid: number
  readonly case_id: string
  readonly case_no: string
  readonly name: string | null
  readonly kana: string | null
  readonly recorded_on: string | null
  readonly body: string
}

const SELECT = `select records.rowid, records.case_id, cases.case_no,
  coalesce(persons.name, cases.name_as_written) as name, persons.kana, records.recorded_on, records.body
  from records join cases on cases.id = records.case_id left join persons on persons.id = cases.person_id
  where records.deleted_at is null and cases.deleted_at is null`

/** Through the index; each hit is judged once more by its text, so that none is shown for a chance meeting of letters. */
export function findIndexedRecords(
  sqlite: Sqlite,
  query: string,
  terms: readonly string[],
  limit: number,
): readonly RecordHit[] {
  const rows = sqlite.all<HitRow>(
    `${SELECT} and records.rowid in
      (select rowid from record_search where record_search match ? order by rowid desc limit ?)`,
    query,
    limit,
  )
  return rows.filter(({ body }) => hasAllTerms(foldText(body), terms)).map(toHit)
}

/** Records whose index entry is not made yet, by reading them, newest first. */
export function scanUnindexedRecords(
  sqlite: Sqlite,
  terms: readonly string[],
  limit: number,
): readonly RecordHit[] {
  const hits: RecordHit[] = []
  const from = indexedUpTo(sqlite)
  for (const row of sqlite.iterate<{ rowid: number; body: string }>(
    'select rowid, body from records where rowid > ? and deleted_at is null order by rowid desc',
    from,
  )) {
    if (!hasAllTerms(foldText(row.body), terms)) continue
    const found = sqlite.get<HitRow>(`${SELECT} and records.rowid = ?`, row.rowid)
    if (found) hits.push(toHit(found))
    if (hits.length >= limit) break
  }
  return hits
}

function toHit(row: HitRow): RecordHit {
  return {
    caseId: row.case_id,
    caseNo: row.case_no,
    name: row.name ?? '',
    kana: row.kana,
    date: row.recorded_on,
    body: row.body,
  }
}
