import type { BulkWriter } from '../db/bulk-writer.ts'
import { CASE_PART_TABLES } from './import-case-writer.ts'

export interface ImportedCaseRow {
  readonly id: string
  readonly person_id: string | null
  readonly case_no: string
  readonly revision: number
}

export function findImportedCase(bulk: BulkWriter, caseId: string): ImportedCaseRow | undefined {
  return bulk.sqlite.get<ImportedCaseRow>(
    'select id, person_id, case_no, revision from cases where id = ? and deleted_at is null',
    caseId,
  )
}

/** A person changed it on screen since it was imported: the journal has an entry of its own for it. */
export function isTouched(
  bulk: BulkWriter,
  table: 'cases' | 'persons' | 'records',
  id: string,
): boolean {
  return (
    bulk.sqlite.get('select 1 from journal where table_name = ? and row_id = ?', table, id) !==
    undefined
  )
}

/** The case that a record belongs to now; a newer file may say another. */
export function caseOfRecord(bulk: BulkWriter, recordId: string): string | undefined {
  return bulk.sqlite.get<{ case_id: string }>('select case_id from records where id = ?', recordId)
    ?.case_id
}

/** Takes an imported case out to write it anew; what points to it is checked when the import commits. */
export function clearImportedCase(bulk: BulkWriter, { id, person_id }: ImportedCaseRow): void {
  bulk.sqlite.exec('pragma defer_foreign_keys = on')
  for (const table of CASE_PART_TABLES)
    bulk.sqlite.run(`delete from ${table} where case_id = ?`, id)
  clearLegacy(bulk, id)
  bulk.sqlite.run('delete from cases where id = ?', id)
  if (person_id !== null) bulk.sqlite.run('delete from persons where id = ?', person_id)
}

/** 旧データ of the case itself; that of its records and of rows that were put aside came from other rows. */
function clearLegacy(bulk: BulkWriter, caseId: string): void {
  bulk.sqlite.run(
    `delete from legacy_values where case_id = ? and not exists (
       select 1 from import_batches join import_sources on import_sources.id = import_batches.source_id
       join import_rows on import_rows.source_number = import_sources.number
       where import_batches.id = legacy_values.import_batch_id
       and import_rows.table_name = legacy_values.source_table
       and import_rows.row_key = legacy_values.source_key and import_rows.target_id is not ?)`,
    caseId,
    caseId,
  )
}

export function raiseRevisions(
  bulk: BulkWriter,
  { id, person_id, revision }: ImportedCaseRow,
): void {
  bulk.sqlite.run('update cases set revision = ? where id = ?', revision + 1, id)
  if (person_id !== null)
    bulk.sqlite.run('update persons set revision = ? where id = ?', revision + 1, person_id)
}
