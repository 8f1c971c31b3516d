import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

export const HEADER_FILE = 'vault.json'
export const DATABASE_FILE = 'raito.db'

/** A plain SQLite file begins with these words; the program never goes on with one. */
const PLAIN_SQLITE = 'SQLite format 3\0'

export interface VaultPaths {
  readonly folder: string
  readonly header: string
  readonly database: string
}

export function vaultPaths(folder: string): VaultPaths {
  return { folder, header: join(folder, HEADER_FILE), database: join(folder, DATABASE_FILE) }
}

export function hasFile(path: string): boolean {
  return existsSync(path)
}

export function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 })
}

export function readHeaderText(paths: VaultPaths): string {
  return readFileSync(paths.header, 'utf8')
}

/** Written beside and renamed when complete: a power cut leaves the old header or the new one, never half. */
export function writeHeaderText(paths: VaultPaths, text: string): void {
  const beside = `${paths.header}.new`
  const file = openSync(beside, 'w', 0o600)
  try {
    writeSync(file, text)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  renameSync(beside, paths.header)
}

export function isPlainSqlite(path: string): boolean {
  const file = openSync(path, 'r')
  try {
    const start = Buffer.alloc(PLAIN_SQLITE.length)
    readSync(file, start, 0, start.length, 0)
    return start.toString('latin1') === PLAIN_SQLITE
  } finally {
    closeSync(file)
  }
}
