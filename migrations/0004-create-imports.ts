import { type Kysely, sql } from 'kysely'

/**
 * Where every imported row came from. `import_rows` lets the same file be read again and add only what is
 * new: one entry per source row, with a hash of its values and the row it became.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table import_sources (
    id text primary key not null,
    number integer not null unique,
    layout text not null,
    label text not null,
    first_seen_at text not null
  ) strict`,
  `create table import_batches (
    id text primary key not null,
    source_id text not null references import_sources (id),
    file_name text not null,
    file_sha256 text not null,
    format text not null,
    profile text not null,
    actor text not null,
    started_at text not null,
    finished_at text not null,
    report text not null
  ) strict`,
  `create table import_rows (
    source_number integer not null,
    table_name text not null,
    row_key text not null,
    hash text not null,
    target_id text,
    primary key (source_number, table_name, row_key)
  ) strict, without rowid`,
  `create table review_items (
    id text primary key not null,
    import_batch_id text not null references import_batches (id),
    case_id text,
    source_table text not null,
    source_row integer not null,
    source_key text,
    source_column text,
    value text,
    reason text not null,
    took text,
    settled_at text
  ) strict`,
  'create index review_items_batch on review_items (import_batch_id)',
  'create index review_items_case on review_items (case_id)',
  `create table legacy_values (
    id text primary key not null,
    case_id text,
    source_table text not null,
    source_key text,
    data text not null,
    import_batch_id text not null
  ) strict`,
  'create index legacy_values_case on legacy_values (case_id)',
]
