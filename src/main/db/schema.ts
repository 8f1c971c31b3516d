import type { Generated, Kysely } from 'kysely'

/** Every table as SQLite holds it; only repositories see these rows. */
export interface Schema {
  readonly settings: SettingsRow
  readonly prefectures: PrefecturesRow
  readonly centers: CentersRow
  readonly probation_offices: ProbationOfficesRow
  readonly institutions: InstitutionsRow
  readonly staff: StaffRow
  readonly accounts: AccountsRow
  readonly code_entries: CodeEntriesRow
  readonly offence_groupings: OffenceGroupingsRow
  readonly persons: PersonsRow
  readonly cases: CasesRow
  readonly case_disabilities: CaseDisabilitiesRow
  readonly case_offences: CaseOffencesRow
  readonly involved_centers: InvolvedCentersRow
  readonly coordinations: CoordinationsRow
  readonly cooperations: CooperationsRow
  readonly follow_ups: FollowUpsRow
  readonly placements: PlacementsRow
  readonly reoffences: ReoffencesRow
  readonly acquisitions: AcquisitionsRow
  readonly consultations: ConsultationsRow
  readonly suspect_supports: SuspectSupportsRow
  readonly tasks: TasksRow
  readonly records: RecordsRow
  readonly import_sources: ImportSourcesRow
  readonly import_batches: ImportBatchesRow
  readonly import_rows: ImportRowsRow
  readonly review_items: ReviewItemsRow
  readonly legacy_values: LegacyValuesRow
  readonly journal: JournalRow
  readonly search_progress: SearchProgressRow
}

export type Db = Kysely<Schema>

/** What may only read: a Kysely or a transaction fits. */
export type ReadableDb = Pick<Db, 'selectFrom' | 'fn'>

export interface SettingsRow {
  readonly id: string
  readonly value: string
}

export interface PrefecturesRow {
  readonly id: string
  readonly name: string
}

export interface CentersRow {
  readonly id: string
  readonly name: string
  readonly prefecture_id: string
}

export interface ProbationOfficesRow {
  readonly id: string
  readonly name: string
  readonly position: number
  readonly prefecture_id: string
}

export interface InstitutionsRow {
  readonly id: string
  readonly name: string
  readonly kind: string
  readonly prefecture_id: string | null
  readonly is_closed: Generated<number>
  readonly closed_on: string | null
  readonly is_own: Generated<number>
  readonly import_batch_id: string | null
}

export interface StaffRow {
  readonly id: string
  readonly name: string
  readonly job_title: string | null
  readonly is_employed: Generated<number>
  readonly joined_on: string | null
  readonly left_on: string | null
  readonly account_id: string | null
  readonly import_batch_id: string | null
  readonly revision: Generated<number>
}

export interface AccountsRow {
  readonly id: string
  readonly name: string
  readonly roles: string
  readonly must_change_password: Generated<number>
  readonly created_at: string
  readonly retired_at: string | null
}

export interface CodeEntriesRow {
  readonly id: string
  readonly list: string
  readonly code: string
  readonly label: string
  readonly survey_code: string | null
  readonly position: number
  readonly is_own: Generated<number>
  readonly is_intermediate: number | null
  readonly is_retired: Generated<number>
}

export interface OffenceGroupingsRow {
  readonly id: string
  readonly name: string
  readonly group_code: string
}

export interface PersonsRow {
  readonly id: string
  readonly name: string
  readonly kana: string | null
  readonly sex: string | null
  readonly birth_date: string | null
  readonly import_batch_id: string | null
  readonly revision: Generated<number>
  readonly deleted_at: string | null
}

export interface CasesRow {
  readonly id: string
  readonly case_no: string
  readonly person_id: string | null
  readonly name_as_written: string | null
  readonly sex_as_written: string | null
  readonly category: string | null
  readonly request_date: string | null
  readonly requested_by_office_id: string | null
  readonly requested_by_text: string | null
  readonly institution_id: string | null
  readonly institution_text: string | null
  readonly capas: string | null
  readonly times_incarcerated: number | null
  readonly previous_release_date: string | null
  readonly offence_date: string | null
  readonly sentence_end_date: string | null
  readonly elderly_override: number | null
  readonly support_start_date: string | null
  readonly residence_at_request: string | null
  readonly domicile: string | null
  readonly life_history: string | null
  readonly notes: string | null
  readonly staff_id: string | null
  readonly staff_text: string | null
  readonly import_batch_id: string | null
  readonly revision: Generated<number>
  readonly deleted_at: string | null
}

export interface CaseDisabilitiesRow {
  readonly id: string
  readonly case_id: string
  readonly kind: string
  readonly presence: string | null
  readonly certificate: string | null
  readonly grade: string | null
  readonly site: string | null
  readonly diagnosis: string | null
  readonly name: string | null
  readonly period: string | null
  readonly import_batch_id: string | null
}

export interface CaseOffencesRow {
  readonly id: string
  readonly case_id: string
  readonly position: number
  readonly name: string
  readonly import_batch_id: string | null
}

export interface InvolvedCentersRow {
  readonly id: string
  readonly case_id: string
  readonly position: number
  readonly name: string
  readonly center_id: string | null
  readonly import_batch_id: string | null
}

export interface CoordinationsRow {
  readonly id: string
  readonly case_id: string
  readonly end_date: string | null
  readonly end_reason: string | null
  readonly parole: number | null
  readonly parole_date: string | null
  readonly release_date: string | null
  readonly import_batch_id: string | null
  readonly revision: Generated<number>
}

export interface CooperationsRow {
  readonly id: string
  readonly case_id: string
  readonly direction: string
  readonly partner_name: string | null
  readonly partner_prefecture_id: string | null
  readonly partner_center_id: string | null
  readonly requested_on: string | null
  readonly result: string | null
  readonly result_on: string | null
  readonly import_batch_id: string | null
}

export interface FollowUpsRow {
  readonly id: string
  readonly case_id: string
  readonly start_date: string | null
  readonly end_date: string | null
  readonly end_reason: string | null
  readonly import_batch_id: string | null
  readonly revision: Generated<number>
}

export interface PlacementsRow {
  readonly id: string
  readonly case_id: string
  readonly position: number | null
  readonly source_order: number
  readonly moved_on: string | null
  readonly type: string | null
  readonly name: string | null
  readonly is_intermediate: Generated<number>
  readonly import_batch_id: string | null
}

export interface ReoffencesRow {
  readonly id: string
  readonly case_id: string
  readonly position: number
  readonly reoffended_on: string | null
  readonly offence: string | null
  readonly release_date: string | null
  readonly import_batch_id: string | null
}

export interface AcquisitionsRow {
  readonly id: string
  readonly case_id: string
  readonly source_order: number
  readonly kind: string
  readonly applied_on: string | null
  readonly result: string | null
  readonly acquired_on: string | null
  readonly expires_on: string | null
  readonly grade: string | null
  readonly import_batch_id: string | null
}

export interface ConsultationsRow {
  readonly id: string
  readonly case_id: string
  readonly asked_by: string | null
  readonly age: string | null
  readonly position: string | null
  readonly method: string | null
  readonly content: string | null
  readonly response: string | null
  readonly end_date: string | null
  readonly import_batch_id: string | null
  readonly revision: Generated<number>
}

export interface SuspectSupportsRow {
  readonly id: string
  readonly case_id: string
  readonly asked_by_kind: string | null
  readonly asked_by: string | null
  readonly custody: string | null
  readonly offence: string | null
  readonly disposition: string | null
  readonly disposition_on: string | null
  readonly release_date: string | null
  readonly residence_type: string | null
  readonly residence_name: string | null
  readonly end_date: string | null
  readonly end_reason: string | null
  readonly import_batch_id: string | null
  readonly revision: Generated<number>
}

export interface TasksRow {
  readonly id: string
  readonly case_id: string | null
  readonly kind: string | null
  readonly title: string
  readonly due_on: string | null
  readonly done_on: string | null
  readonly staff_id: string | null
  readonly note: string | null
  readonly import_batch_id: string | null
  readonly revision: Generated<number>
}

export interface RecordsRow {
  readonly id: string
  readonly case_id: string
  readonly recorded_on: string | null
  readonly recorded_time: string | null
  readonly minutes: number | null
  readonly business: string | null
  readonly method: string | null
  readonly category1: string
  readonly category2: string
  readonly author_id: string | null
  readonly author_text: string | null
  readonly body: string
  readonly import_batch_id: string | null
  readonly revision: Generated<number>
  readonly deleted_at: string | null
}

export interface ImportSourcesRow {
  readonly id: string
  readonly number: number
  readonly layout: string
  readonly label: string
  readonly first_seen_at: string
}

export interface ImportBatchesRow {
  readonly id: string
  readonly source_id: string
  readonly file_name: string
  readonly file_sha256: string
  readonly format: string
  readonly profile: string
  readonly actor: string
  readonly started_at: string
  readonly finished_at: string
  readonly report: string
}

export interface ImportRowsRow {
  readonly source_number: number
  readonly table_name: string
  readonly row_key: string
  readonly hash: string
  readonly target_id: string | null
}

export interface ReviewItemsRow {
  readonly id: string
  readonly import_batch_id: string
  readonly case_id: string | null
  readonly source_table: string
  readonly source_row: number
  readonly source_key: string | null
  readonly source_column: string | null
  readonly value: string | null
  readonly reason: string
  readonly took: string | null
  readonly settled_at: string | null
}

export interface LegacyValuesRow {
  readonly id: string
  readonly case_id: string | null
  readonly source_table: string
  readonly source_key: string | null
  readonly data: string
  readonly import_batch_id: string
}

export interface JournalRow {
  readonly id: string
  readonly device: string
  readonly actor: string
  readonly use_case: string
  readonly table_name: string
  readonly row_id: string
  readonly operation: string
  readonly old_values: string | null
}

export interface SearchProgressRow {
  readonly id: string
  readonly indexed_rowid: number
}
