import type { Sqlite } from '../db/sqlite.ts'

interface IndexableRecord {
  readonly rowid: number
  readonly body: string
}

/** How far the full-text index is made: records up to this row have their entry. */
export function indexedUpTo(sqlite: Sqlite): number {
  return (
    sqlite.get<{ indexed_rowid: number }>(
      `select indexed_rowid from search_progress where id = 'records'`,
    )?.indexed_rowid ?? 0
  )
}

export function lastRecordRow(sqlite: Sqlite): number {
  return sqlite.get<{ last: number | null }>('select max(rowid) as last from records')?.last ?? 0
}

export function listUnindexed(sqlite: Sqlite, limit: number): readonly IndexableRecord[] {
  return sqlite.all<IndexableRecord>(
    'select rowid, body from records where rowid > ? order by rowid limit ?',
    indexedUpTo(sqlite),
    limit,
  )
}

/** `entries` hold text that is already folded and cut into bigrams. */
export function insertIntoSearch(
  sqlite: Sqlite,
  entries: readonly { readonly rowid: number; readonly bigrams: string }[],
): void {
  for (const { rowid, bigrams } of entries)
    sqlite.run('insert into record_search (rowid, body) values (?, ?)', rowid, bigrams)
  const last = entries.at(-1)
  if (last)
    sqlite.run(
      `update search_progress set indexed_rowid = max(indexed_rowid, ?) where id = 'records'`,
      last.rowid,
    )
}

/** After a text has changed: beyond the progress the index is not made yet, and nothing is to be done. */
export function refreshSearch(sqlite: Sqlite, recordId: string, bigrams: string): void {
  const rowid = sqlite.get<{ rowid: number }>(
    'select rowid from records where id = ?',
    recordId,
  )?.rowid
  if (rowid === undefined || rowid > indexedUpTo(sqlite)) return
  sqlite.run('delete from record_search where rowid = ?', rowid)
  sqlite.run('insert into record_search (rowid, body) values (?, ?)', rowid, bigrams)
}
