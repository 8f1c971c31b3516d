import { type Kysely, sql } from 'kysely'

/** Lists that cases point to; a center may add to each, none of their rows is ever deleted. */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of statements) await sql.raw(statement).execute(db)
}

const statements = [
  `create table settings (
    id text primary key not null,
    value text not null
  ) strict`,
  `create table prefectures (
    id text primary key not null,
    name text not null unique
  ) strict`,
  `create table centers (
    id text primary key not null,
    name text not null unique,
    prefecture_id text not null references prefectures (id)
  ) strict`,
  `create table probation_offices (
    id text primary key not null,
    name text not null unique,
    position integer not null,
    prefecture_id text not null references prefectures (id)
  ) strict`,
  `create table institutions (
    id text primary key not null,
    name text not null unique,
    kind text not null,
    prefecture_id text references prefectures (id),
    is_closed integer not null default 0,
    closed_on text,
    is_own integer not null default 0,
    import_batch_id text
  ) strict`,
  `create table staff (
    id text primary key not null,
    name text not null,
    job_title text,
    is_employed integer not null default 1,
    joined_on text,
    left_on text,
    account_id text,
    import_batch_id text,
    revision integer not null default 1
  ) strict`,
  `create table accounts (
    id text primary key not null,
    name text not null,
    roles text not null,
    must_change_password integer not null default 0,
    created_at text not null,
    retired_at text
  ) strict`,
  `create table code_entries (
    id text primary key not null,
    list text not null,
    code text not null,
    label text not null,
    survey_code text,
    position integer not null,
    is_own integer not null default 0,
    is_intermediate integer,
    is_retired integer not null default 0,
    unique (list, code)
  ) strict`,
  `create table offence_groupings (
    id text primary key not null,
    name text not null unique,
    group_code text not null
  ) strict`,
]
