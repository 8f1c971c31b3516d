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

/** Takes an imported case out to write it anew; what points to it is checked when the import commits. */
export function clearImportedCase(bulk: BulkWriter, { id, person_id }: ImportedCaseRow): void {
  bulk.sqlite.exec('pragma defer_foreign_keys = on')
  for (const table of CASE_PART_TABLES)
    bulk.sqlite.run(`delete from ${table} where case_id = ?`, id)
  bulk.sqlite.run('delete from cases where id = ?', id)
  if (person_id !== null) bulk.sqlite.run('delete from persons where id = ?', person_id)
}

export function raiseRevisions(
  bulk: BulkWriter,
  { id, person_id, revision }: ImportedCaseRow,
): void {
  bulk.sqlite.run('update cases set revision = ? where id = ?', revision + 1, id)
  if (person_id !== null)
    bulk.sqlite.run('update persons set revision = ? where id = ?', revision + 1, person_id)
}
