import type { Sqlite } from './sqlite.ts'

/**
 * Tables whose changes are not data of the center: the journal itself, the search index, and what an import
 * keeps of its own course (its one entry per batch and table is written by the import).
 */
const NOT_JOURNALED = [
  'journal',
  'search_progress',
  'import_rows',
  'kysely_migration',
  'kysely_migration_lock',
]

interface TableColumn {
  readonly name: string
}

/** Makes the triggers anew from the schema, so that no table and no column can be forgotten. */
export function installJournalTriggers(sqlite: Sqlite): void {
  for (const table of journaledTables(sqlite)) {
    const columns = columnsOf(sqlite, table)
    for (const operation of ['insert', 'update', 'delete'] as const) {
      sqlite.exec(`drop trigger if exists "journal_${table}_${operation}"`)
      sqlite.exec(triggerFor(table, columns, operation))
    }
  }
}

/** Every table whose rows are data: found in the schema, virtual tables and their shadows left out. */
export function journaledTables(sqlite: Sqlite): readonly string[] {
  return sqlite
    .all<{ name: string }>(
      `select name from sqlite_master where type = 'table' and sql not like 'CREATE VIRTUAL%'
       and name not like 'sqlite_%' and name not like 'record_search%' order by name`,
    )
    .map(({ name }) => name)
    .filter((name) => !NOT_JOURNALED.includes(name))
}

function columnsOf(sqlite: Sqlite, table: string): readonly string[] {
  return sqlite.all<TableColumn>(`pragma table_info("${table}")`).map(({ name }) => name)
}

function triggerFor(
  table: string,
  columns: readonly string[],
  operation: 'insert' | 'update' | 'delete',
): string {
  const row = operation === 'delete' ? 'old' : 'new'
  return `create trigger "journal_${table}_${operation}" after ${operation} on "${table}"
    when journal_is_bulk() = 0 begin
      insert into journal (id, device, actor, use_case, table_name, row_id, operation, old_values)
      values (journal_entry_id(), journal_device(), journal_actor(), journal_use_case(),
        '${table}', ${row}.id, '${operation}', ${oldValues(columns, operation)});
    end`
}

function oldValues(columns: readonly string[], operation: 'insert' | 'update' | 'delete'): string {
  if (operation === 'insert') return 'null'
  const changed =
    operation === 'update'
      ? (column: string) => ` where old."${column}" is not new."${column}"`
      : () => ''
  const rows = columns.map(
    (column) => `select '${column}' as name, old."${column}" as value${changed(column)}`,
  )
  return `(select json_group_object(name, value) from (${rows.join(' union all ')}))`
}
