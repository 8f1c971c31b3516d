import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import Database from 'better-sqlite3-multiple-ciphers'
import MDBReader from 'mdb-reader'
import type { PhaseInput } from '../measure.ts'

interface ReadTable {
  readonly name: string
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

/** The yardstick: all rows read by mdb-reader, then loaded into one bare SQLCipher table per source table. */
export function readAndLoad({ file, folder }: PhaseInput) {
  const readStarted = performance.now()
  const tables = readAll(file)
  const loadStarted = performance.now()
  const rows = load(tables, `${folder}/bare.db`)
  const ended = performance.now()
  return Promise.resolve({ rows, readMs: loadStarted - readStarted, loadMs: ended - loadStarted })
}

function readAll(file: string): readonly ReadTable[] {
  const reader = new MDBReader(readFileSync(file))
  return reader.getTableNames().map((name) => {
    const table = reader.getTable(name)
    return { name, columns: table.getColumnNames(), rows: table.getData() }
  })
}

function load(tables: readonly ReadTable[], path: string): number {
  const db = new Database(path)
  db.pragma(`cipher='sqlcipher'`)
  db.pragma('legacy=4')
  db.pragma(`key="x'${randomBytes(32).toString('hex')}'"`)
  db.pragma('journal_mode=WAL')
  db.pragma('synchronous=FULL')
  db.pragma('cache_size=-65536')
  db.exec('begin')
  let count = 0
  for (const { name, columns, rows } of tables) {
    db.exec(`create table "${name}" (${columns.map((column) => `"${column}"`).join(', ')})`)
    const insert = db.prepare(`insert into "${name}" values (${columns.map(() => '?').join(', ')})`)
    for (const row of rows) insert.run(columns.map((column) => bindable(row[column])))
    count += rows.length
  }
  db.exec('commit')
  db.close()
  return count
}

function bindable(value: unknown): string | number | null {
  if (value === null || value === undefined) return null
  if (typeof value === 'string' || typeof value === 'number') return value
  if (value instanceof Date) return value.toISOString()
  return value === true ? 1 : 0
}
