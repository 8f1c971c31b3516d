import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { legacySamples, readExpected } from '../../tests/factories/read-expected.ts'
import type { SourceFile, SourceValue } from '../source.ts'
import { openAccess } from './open-access.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

function canonical(value: SourceValue, type: string): string {
  if (value === null) return '\\N'
  if (typeof value === 'number') return type === 'DOUBLE' ? doubleText(value) : String(value)
  if (typeof value === 'boolean') return String(value)
  if (type.startsWith('SHORT_DATE_TIME') && value.length === 10) return `${value} 00:00:00`
  return value.replace(/[\\\t\n\r]/g, (character) => ESCAPES[character] ?? character)
}

const doubleText = (value: number): string =>
  Number.isInteger(value) ? `${value}.0` : String(value)

/** All values of a table in one number, as its truth has it. */
function hashOfTable(source: SourceFile, table: string, columns: readonly string[]): string {
  const typed = columns.map((column) => column.split(':') as [string, string])
  const lines = [...source.rows(table)]
    .flat()
    .map((row) => typed.map(([name, type]) => canonical(row[name] ?? null, type)).join('\t'))
    .sort((a, b) => (a < b ? -1 : Number(a > b)))
  const hash = createHash('sha256')
  for (const line of lines) hash.update(`${line}\n`)
  return hash.digest('hex')
}

describe.each(legacySamples)('the $name sample', ({ name, files }) => {
  it.skipIf(files === undefined)('is read value for value as its writer meant it', () => {
    if (!files) throw new Error(`the ${name} sample is not at hand`)
    const source = openAccess(readFileSync(files.database), 'Access 2000-2003', undefined)
    const truth = readExpected(files.expected)
    for (const [table, { rows, columns, sha256 }] of Object.entries(truth.tables)) {
      expect([table, [...source.rows(table)].flat().length]).toEqual([table, rows])
      expect([table, hashOfTable(source, table, columns)]).toEqual([table, sha256])
    }
  })
})

const [small] = legacySamples
const bytes = readFileSync(small?.files?.database ?? '')

describe('openAccess', () => {
  it('says which tables lie in another file, and opens none of them', () => {
    const source = openAccess(bytes, 'Access 2000-2003', undefined)
    const linked = source.tables.filter(({ isLinked }) => isLinked)
    expect(linked).toEqual([{ name: 'L_市町村マスタ', columns: [], rowHint: 0, isLinked: true }])
  })

  it('reads a negative currency the same way each time', () => {
    const source = openAccess(Buffer.from(bytes), 'Access 2000-2003', undefined)
    const amounts = () =>
      [...source.rows('T_コーディネート')].flat().map((row) => row['立替金精算'])
    const first = amounts()
    expect(first.some((amount) => String(amount).startsWith('-'))).toBe(true)
    expect(amounts()).toEqual(first)
  })

  it('leaves the bytes of the file as they are', () => {
    const given = Buffer.from(bytes)
    const source = openAccess(given, 'Access 2000-2003', undefined)
    for (const { name, isLinked } of source.tables)
      if (!isLinked) expect([...source.rows(name)].length).toBeGreaterThanOrEqual(0)
    expect(given.equals(bytes)).toBe(true)
  })

  it('names the types of columns', () => {
    const source = openAccess(bytes, 'Access 2000-2003', undefined)
    const columns = source.tables.find(({ name }) => name === 'T_対象者')?.columns ?? []
    const typeOf = (name: string) => columns.find((column) => column.name === name)?.type
    expect([
      typeOf('氏名'),
      typeOf('生活歴'),
      typeOf('生年月日'),
      typeOf('高齢'),
      typeOf('性別'),
    ]).toEqual(['text', 'memo', 'date', 'boolean', 'number'])
  })
})
