import { journaledTables } from '../db/journal-triggers.ts'
import type { Sqlite } from '../db/sqlite.ts'

export interface Verification {
  readonly tables: number
  readonly rows: number
  readonly problems: readonly string[]
}

/** Reads every page (a changed one fails the cipher's checksum), SQLite's structure, links between tables, journal triggers. */
export function verifyDatabase(sqlite: Sqlite): Verification {
  const tables = journaledTables(sqlite)
  const problems = [
    ...structureProblems(sqlite),
    ...linkProblems(sqlite),
    ...triggerProblems(sqlite, tables),
  ]
  const rows = tables.reduce(
    (sum, table) =>
      sum + (sqlite.get<{ count: number }>(`select count(*) as count from "${table}"`)?.count ?? 0),
    0,
  )
  return { tables: tables.length, rows, problems }
}

function structureProblems(sqlite: Sqlite): readonly string[] {
  try {
    return integrityProblems(sqlite)
  } catch {
    return ['構造の検査：読めないページがあります']
  }
}

function integrityProblems(sqlite: Sqlite): readonly string[] {
  return sqlite
    .all<{ integrity_check: string }>('pragma integrity_check')
    .flatMap(({ integrity_check }) =>
      integrity_check === 'ok' ? [] : [`構造の検査：${integrity_check}`],
    )
}

function linkProblems(sqlite: Sqlite): readonly string[] {
  return sqlite
    .all<{ table: string; parent: string }>('pragma foreign_key_check')
    .map(({ table, parent }) => `つながりの検査：${table} から ${parent}`)
}

function triggerProblems(sqlite: Sqlite, tables: readonly string[]): readonly string[] {
  const triggers = new Set(
    sqlite
      .all<{ name: string }>(`select name from sqlite_master where type = 'trigger'`)
      .map(({ name }) => name),
  )
  return tables.flatMap((table) =>
    ['insert', 'update', 'delete']
      .filter((operation) => !triggers.has(`journal_${table}_${operation}`))
      .map((operation) => `履歴の検査：${table} の ${operation}`),
  )
}
