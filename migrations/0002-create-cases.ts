import { type Kysely, sql } from 'kysely'

/**
 * Persons and their cases. Everything except identity belongs to a case; what can be derived (age, phase,
 * periods, residence) is stored nowhere.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  for (const statement of [...caseTables, ...courseTables, ...indexes])
    await sql.raw(statement).execute(db)
}

const caseTables = [
  `create table persons (
    id text primary key not null,
    name text not null,
    kana text,
    sex text,
    birth_date text,
    import_batch_id text,
    revision integer not null default 1,
    deleted_at text
  ) strict`,
  `create table cases (
    id text primary key not null,
    case_no text not null unique,
    person_id text references persons (id),
    name_as_written text,
    sex_as_written text,
    category text,
    request_date text,
    requested_by_office_id text references probation_offices (id),
    requested_by_text text,
    institution_id text references institutions (id),
    institution_text text,
    capas text,
    times_incarcerated integer,
    previous_release_date text,
    offence_date text,
    sentence_end_date text,
    elderly_override integer,
    support_start_date text,
    residence_at_request text,
    domicile text,
    life_history text,
    notes text,
    staff_id text references staff (id),
    staff_text text,
    import_batch_id text,
    revision integer not null default 1,
    deleted_at text
  ) strict`,
  `create table case_disabilities (
    id text primary key not null,
    case_id text not null references cases (id),
    kind text not null,
    presence text,
    certificate text,
    grade text,
    site text,
    diagnosis text,
    name text,
    period text,
    import_batch_id text,
    unique (case_id, kind)
  ) strict`,
  `create table case_offences (
    id text primary key not null,
    case_id text not null references cases (id),
    position integer not null,
    name text not null,
    import_batch_id text,
    unique (case_id, position)
  ) strict`,
  `create table involved_centers (
    id text primary key not null,
    case_id text not null references cases (id),
    position integer not null,
    name text not null,
    center_id text references centers (id),
    import_batch_id text
  ) strict`,
]

const courseTables = [
  `create table coordinations (
    id text primary key not null,
    case_id text not null unique references cases (id),
    end_date text,
    end_reason text,
    parole integer,
    parole_date text,
    release_date text,
    import_batch_id text,
    revision integer not null default 1
  ) strict`,
  `create table cooperations (
    id text primary key not null,
    case_id text not null references cases (id),
    direction text not null,
    partner_name text,
    partner_prefecture_id text references prefectures (id),
    partner_center_id text references centers (id),
    requested_on text,
    result text,
    result_on text,
    import_batch_id text
  ) strict`,
  `create table follow_ups (
    id text primary key not null,
    case_id text not null unique references cases (id),
    start_date text,
    end_date text,
    end_reason text,
    import_batch_id text,
    revision integer not null default 1
  ) strict`,
  `create table placements (
    id text primary key not null,
    case_id text not null references cases (id),
    position integer,
    source_order integer not null,
    moved_on text,
    type text,
    name text,
    is_intermediate integer not null default 0,
    import_batch_id text
  ) strict`,
  `create table reoffences (
    id text primary key not null,
    case_id text not null references cases (id),
    position integer not null,
    reoffended_on text,
    offence text,
    release_date text,
    import_batch_id text
  ) strict`,
  `create table acquisitions (
    id text primary key not null,
    case_id text not null references cases (id),
    source_order integer not null,
    kind text not null,
    applied_on text,
    result text,
    acquired_on text,
    expires_on text,
    grade text,
    import_batch_id text
  ) strict`,
  `create table consultations (
    id text primary key not null,
    case_id text not null unique references cases (id),
    asked_by text,
    age text,
    position text,
    method text,
    content text,
    response text,
    end_date text,
    import_batch_id text,
    revision integer not null default 1
  ) strict`,
  `create table suspect_supports (
    id text primary key not null,
    case_id text not null unique references cases (id),
    asked_by_kind text,
    asked_by text,
    custody text,
    offence text,
    disposition text,
    disposition_on text,
    release_date text,
    residence_type text,
    residence_name text,
    end_date text,
    end_reason text,
    import_batch_id text,
    revision integer not null default 1
  ) strict`,
  `create table tasks (
    id text primary key not null,
    case_id text references cases (id),
    kind text,
    title text not null,
    due_on text,
    done_on text,
    staff_id text references staff (id),
    note text,
    import_batch_id text,
    revision integer not null default 1
  ) strict`,
]

const indexes = [
  'create index cases_person_id on cases (person_id)',
  'create index involved_centers_case_id on involved_centers (case_id)',
  'create index cooperations_case_id on cooperations (case_id)',
  'create index placements_case_id on placements (case_id)',
  'create index reoffences_case_id on reoffences (case_id)',
  'create index acquisitions_case_id on acquisitions (case_id)',
  'create index tasks_case_id on tasks (case_id)',
]
