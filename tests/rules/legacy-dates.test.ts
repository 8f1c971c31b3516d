import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseJapaneseDate } from '../../src/shared/rules/parse-japanese-date.ts'
import {
  type LegacyDateNote,
  legacyDateSpan,
  resolveLegacyDate,
  type ResolvedDate,
} from '../../src/shared/rules/resolve-legacy-date.ts'

/** Every date text of the flat sample database, with what its writer meant. */
const TRUTH = join(import.meta.dirname, '../../../shared/legacy/raito-b-small.dates.tsv')

interface DateRow {
  readonly where: string
  readonly key: string
  readonly column: string
  readonly raw: string
  readonly iso: string
  readonly status: string
  readonly alternatives: readonly string[]
}

function readRows(): readonly DateRow[] {
  return readFileSync(TRUTH, 'utf8')
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const [table = '', key = '', column = '', raw = '', iso = '', status = '', more = ''] = line
        .replace(/\r$/u, '')
        .split('\t')
      return {
        where: `${table} ${key} ${column} 「${raw}」`,
        key: `${table} ${key}`,
        column,
        raw: raw === '\\N' ? '' : raw,
        iso,
        status,
        alternatives: more.split(/[,;|\s]+/u).filter((text) => text !== ''),
      }
    })
}

const IMPORT_DAY = '2026-04-01'

function resolvedIn(row: DateRow, asOf: string): ResolvedDate {
  const span = legacyDateSpan(row.column === 'BIRTH' ? 'birth' : 'other', asOf)
  return resolveLegacyDate(parseJapaneseDate(row.raw), span)
}

/** A birth is judged by the request date that stands in the same row. */
function asOfDay(row: DateRow, rows: readonly DateRow[]): string {
  const request = rows.find(({ key, column }) => key === row.key && column === 'IRAI_DATE')
  const resolved = request && resolvedIn(request, IMPORT_DAY)
  return row.column === 'BIRTH' && resolved?.kind === 'taken' ? resolved.value : IMPORT_DAY
}

/** The status that the truth would give to what the rules made of a text. */
function statusOf(row: DateRow, rows: readonly DateRow[]): string {
  const resolved = resolvedIn(row, asOfDay(row, rows))
  switch (resolved.kind) {
    case 'empty':
      return 'empty'
    case 'taken':
      return takenStatus(resolved.value, resolved.notes, row.iso)
    case 'review':
      if (resolved.reason === 'ambiguous') return ambiguousStatus(row)
      return resolved.reason === 'age' ? 'age-not-date' : resolved.reason
  }
}

function takenStatus(value: string, notes: readonly LegacyDateNote[], meant: string): string {
  if (value !== meant) return `${value} taken`
  if (notes.includes('partial')) return 'partial'
  return notes.includes('era-overflow') && !notes.includes('interpreted') ? 'era-overflow' : 'ok'
}

function ambiguousStatus({ raw, iso, alternatives }: DateRow): string {
  const parsed = parseJapaneseDate(raw)
  const readings = parsed.kind === 'ambiguous' ? parsed.readings.map((reading) => reading.iso) : []
  const complete = [iso, ...alternatives].every((day) => readings.includes(day))
  return complete ? 'ambiguous' : 'reading lost'
}

const present = existsSync(TRUTH)
if (!present) describe.skip(`legacy dates: ${TRUTH} is not there`, () => undefined)

describe.skipIf(!present)('the dates of the flat sample database', () => {
  const rows = present ? readRows() : []

  it('are classified as their writer meant them', () => {
    const wrong = rows
      .map((row) => ({ row, status: statusOf(row, rows) }))
      .filter(({ row, status }) => status !== row.status && row.status !== 'ambiguous')
      .map(({ row, status }) => `${row.where}: ${row.status}, not ${status}`)
    expect(wrong).toEqual([])
    expect(rows.length).toBeGreaterThan(900)
  })

  it('without an era, hold the meant day among their readings, and are taken right where taken', () => {
    const wrong = rows
      .filter(({ status }) => status === 'ambiguous')
      .filter((row) => !['ok', 'ambiguous'].includes(statusOf(row, rows)))
      .map(({ where }) => where)
    expect(wrong).toEqual([])
  })
})
