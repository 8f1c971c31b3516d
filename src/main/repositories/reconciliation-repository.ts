import type { BulkWriter } from '../db/bulk-writer.ts'

const fiscalYear = (column: string): string =>
  `case when length(${column}) >= 7
    then cast(cast(substr(${column}, 1, 4) as integer) - (substr(${column}, 6, 2) < '04') as text) else '' end`

const mainRows = (table: string): string =>
  `from import_rows join cases on cases.id = import_rows.target_id
   where import_rows.source_number = ? and import_rows.table_name = '${table}' and cases.deleted_at is null`

const partRows = (part: string): string =>
  `from import_rows join cases on cases.id = import_rows.target_id join ${part} on ${part}.case_id = cases.id
   where import_rows.source_number = ? and import_rows.table_name = 'T_対象者' and cases.deleted_at is null`

/** What our tables hold of one source, counted the way the source's own rows were counted. */
const QUERIES: Readonly<Record<string, string | undefined>> = {
  'case-year': `select ${fiscalYear('cases.request_date')} as key, count(*) as count ${mainRows('T_対象者')}`,
  'case-category': `select coalesce(cases.category, '') as key, count(*) as count ${mainRows('T_対象者')}`,
  'client-sex': `select coalesce(persons.sex, '') as key, count(*) as count
    from import_rows join cases on cases.id = import_rows.target_id join persons on persons.id = cases.person_id
    where import_rows.source_number = ? and import_rows.table_name = 'T_対象者' and cases.deleted_at is null`,
  'coordination-end': `select coalesce(coordinations.end_reason, '') as key, count(*) as count ${partRows('coordinations')}
    and exists (select 1 from import_rows as own where own.source_number = import_rows.source_number
      and own.table_name = 'T_コーディネート' and own.row_key = import_rows.row_key)`,
  'follow-up-end': `select coalesce(follow_ups.end_reason, '') as key, count(*) as count ${partRows('follow_ups')}`,
  'placement-type': `select coalesce(placements.type, '') as key, count(*) as count ${partRows('placements')}`,
  'acquisition-kind': `select case when acquisitions.kind like 'own:%' then 'other' else acquisitions.kind end as key,
    count(*) as count ${partRows('acquisitions')}`,
  'record-year': `select ${fiscalYear('records.recorded_on')} as key, count(*) as count
    from import_rows join cases on cases.id = import_rows.target_id join records on records.case_id = cases.id
    where import_rows.source_number = ? and import_rows.table_name = 'T_対象者' and records.deleted_at is null
    and records.import_batch_id is not null`,
  'consultation-year': `select ${fiscalYear('cases.request_date')} as key, count(*) as count ${mainRows('T_相談支援')}`,
  'suspect-year': `select ${fiscalYear('cases.request_date')} as key, count(*) as count ${mainRows('T_被疑者等')}`,
}

/** Counts by group and key, `group/key`. */
export function countImported(bulk: BulkWriter, source: number): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const [group, query] of Object.entries(QUERIES))
    for (const { key, count } of bulk.sqlite.all<{ key: string; count: number }>(
      `${query ?? ''} group by 1`,
      source,
    ))
      counts.set(`${group}/${key}`, count)
  return counts
}
