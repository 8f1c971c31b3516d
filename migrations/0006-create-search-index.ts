import { type Kysely, sql } from 'kysely'

/**
 * Full text over all records as bigrams made by the program (two-character words are the most usual ones and
 * a trigram index misses them). `search_progress` says up to which row the index is made; what lies beyond is
 * searched by scan.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create virtual table record_search using fts5 (
    body, content='', contentless_delete=1, tokenize='unicode61'
  )`.execute(db)
  await sql`create table search_progress (
    id text primary key not null,
    indexed_rowid integer not null
  ) strict`.execute(db)
  await sql`insert into search_progress (id, indexed_rowid) values ('records', 0)`.execute(db)
}
