import { type Kysely, sql } from 'kysely'

/**
 * Support records. `records_case_date` holds every column that the survey's work load (T14) and a client's
 * list need, so that counting 300,000 records never reads their texts.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table records (
    id text primary key not null,
    case_id text not null references cases (id),
    recorded_on text,
    recorded_time text,
    minutes integer,
    business text,
    method text,
    category1 text not null,
    category2 text not null,
    author_id text references staff (id),
    author_text text,
    body text not null,
    import_batch_id text,
    revision integer not null default 1,
    deleted_at text
  ) strict`.execute(db)
  await sql`create index records_case_date on records (case_id, recorded_on, category1, deleted_at)`.execute(
    db,
  )
}
