import { createHash } from 'node:crypto'
import type { OpenDatabase } from '../../src/main/db/open-database.ts'

/** Every table with the number of its rows and one hash over all of them: equal dumps are equal data. */
export function dumpTables({
  sqlite,
}: Pick<OpenDatabase, 'sqlite'>): Readonly<Record<string, string>> {
  const tables = sqlite.all<{ name: string }>(
    `select name from sqlite_master where type = 'table' order by name`,
  )
  return Object.fromEntries(tables.map(({ name }) => [name, describeRows(sqlite, name)]))
}

function describeRows(sqlite: OpenDatabase['sqlite'], table: string): string {
  const lines = sqlite.all(`select * from "${table}"`).map((row) => JSON.stringify(row))
  const hash = createHash('sha256').update(lines.toSorted().join('\n')).digest('hex')
  return `${lines.length} rows, ${hash}`
}

export function countRows({ sqlite }: Pick<OpenDatabase, 'sqlite'>, table: string): number {
  return sqlite.get<{ count: number }>(`select count(*) as count from "${table}"`)?.count ?? 0
}
