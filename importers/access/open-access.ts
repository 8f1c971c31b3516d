import { Buffer } from 'buffer'
import MDBReader, { type Column, type Value } from 'mdb-reader'
import {
  type SourceColumnType,
  SourceDamage,
  type SourceFile,
  type SourceRow,
  type SourceTableInfo,
  type SourceValue,
} from '../source.ts'
import { guardUtf16 } from './guard-utf16.ts'

const ROWS_PER_CHUNK = 4_000
const CODE_PAGE_JET4 = 1200
const DAY_LENGTH = 10
const MIDNIGHT = '00:00:00'
const ACCESS_DAY_ZERO = '1899-12-30'

const COLUMN_TYPES: Readonly<Record<string, SourceColumnType | undefined>> = {
  boolean: 'boolean',
  byte: 'number',
  integer: 'number',
  long: 'number',
  bigint: 'number',
  float: 'number',
  double: 'number',
  numeric: 'number',
  currency: 'currency',
  datetime: 'date',
  datetimextended: 'date',
  text: 'text',
  memo: 'memo',
  repid: 'text',
}

/** Opens an Access database. Throws what the reader throws: the caller knows the file's first bytes. */
export function openAccess(
  bytes: Buffer,
  version: string,
  password: string | undefined,
): SourceFile {
  guardUtf16()
  const reader = new MDBReader(bytes, { password })
  let copying: MDBReader | undefined
  const careful = (): MDBReader => (copying ??= new MDBReader(copyingPages(bytes), { password }))
  const linked = new Set(
    reader.getTableNames({ normalTables: false, systemTables: false, linkedTables: true }),
  )
  const names = reader.getTableNames()
  return {
    format: 'access',
    version,
    codePage: CODE_PAGE_JET4,
    tables: [
      ...names.map((name) => describeTable(reader, name)),
      ...[...linked].map((name) => ({ name, columns: [], rowHint: 0, isLinked: true })),
    ],
    rows: (table) => readRows(hasCurrency(reader, table) ? careful() : reader, table),
  }
}

function hasCurrency(reader: MDBReader, table: string): boolean {
  return reader
    .getTable(table)
    .getColumns()
    .some(({ type }) => type === 'currency')
}

/**
 * The reader turns a negative currency over in the page itself, so that a second reading finds the other sign
 * and the file's bytes are no longer its own: it gets copies of the pages.
 */
function copyingPages(bytes: Buffer): Buffer {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const slice = (start?: number, end?: number): Buffer => Buffer.from(bytes.subarray(start, end))
  return Object.assign(view, { slice })
}

function describeTable(reader: MDBReader, name: string): SourceTableInfo {
  try {
    const table = reader.getTable(name)
    return {
      name,
      columns: table.getColumns().map((column) => ({ name: column.name, type: typeOf(column) })),
      rowHint: table.rowCount,
      isLinked: false,
    }
  } catch {
    // One odd table must not cost the center the others; whoever needs this one fails when it reads it.
    return { name, columns: [], rowHint: 0, isLinked: false, isDamaged: true }
  }
}

function typeOf(column: Column): SourceColumnType {
  return COLUMN_TYPES[column.type] ?? 'binary'
}

function* readRows(reader: MDBReader, name: string): Iterable<readonly SourceRow[]> {
  const table = reader.getTable(name)
  const columns = table.getColumns().filter((column) => typeOf(column) !== 'binary')
  const convert = columns.map((column) => [column.name, converterFor(typeOf(column))] as const)
  for (let offset = 0; ; offset += ROWS_PER_CHUNK) {
    const rows = readChunk(table, columns, offset)
    if (rows.length > 0) yield rows.map((row) => convertRow(row, convert))
    if (rows.length < ROWS_PER_CHUNK) return
  }
}

function readChunk(
  table: ReturnType<MDBReader['getTable']>,
  columns: readonly Column[],
  rowOffset: number,
): Record<string, Value>[] {
  try {
    return table.getData({
      columns: columns.map(({ name }) => name),
      rowOffset,
      rowLimit: ROWS_PER_CHUNK,
    })
  } catch (error) {
    throw new SourceDamage('Rows of a table cannot be read', { cause: error })
  }
}

type Converter = (value: Value) => SourceValue

function convertRow(
  row: Record<string, Value>,
  convert: readonly (readonly [string, Converter])[],
): SourceRow {
  const converted: Record<string, SourceValue> = {}
  for (const [name, converter] of convert) converted[name] = converter(row[name] ?? null)
  return converted
}

function converterFor(type: SourceColumnType): Converter {
  return type === 'date' ? dateText : plainValue
}

function plainValue(value: Value): SourceValue {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'number') return value
  if (typeof value !== 'bigint') return null
  const number = Number(value)
  return Number.isSafeInteger(number) ? number : String(value)
}

/** The reader's dates are the wall clock read as UTC; a time alone lies on Access's day zero. */
function dateText(value: Value): SourceValue {
  if (!(value instanceof Date)) return plainValue(value)
  if (Number.isNaN(value.getTime())) return null
  const iso = value.toISOString()
  const day = iso.slice(0, DAY_LENGTH)
  const time = iso.slice(DAY_LENGTH + 1, DAY_LENGTH + 9)
  return time === MIDNIGHT && day !== ACCESS_DAY_ZERO ? day : `${day} ${time}`
}
