import { type Kysely, sql } from 'kysely'

/**
 * Who changed what. The triggers that write it are made from the schema at every opening, so a table that a
 * later migration adds cannot be forgotten.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table journal (
    id text primary key not null,
    device text not null,
    actor text not null,
    use_case text not null,
    table_name text not null,
    row_id text not null,
    operation text not null,
    old_values text
  ) strict`.execute(db)
  await sql`create index journal_row on journal (table_name, row_id)`.execute(db)
}
