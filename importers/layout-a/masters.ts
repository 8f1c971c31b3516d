import { PREFECTURE_NAMES } from '../../src/shared/statistics/r3/prefecture-names.ts'
import type { NamedPlace, StaffDraft, StaffMember } from '../drafts.ts'
import type { SourceRow, SourceValue } from '../source.ts'
import { codeByName, institutionKindByName } from './codes.ts'
import type { MasterTable } from './tables.ts'

/** The file's own masters; codes are compared as text, since two files type them differently. */
export interface Masters {
  readonly prefectureNames: ReadonlyMap<string, string>
  readonly offices: ReadonlyMap<string, string>
  readonly institutions: ReadonlyMap<string, NamedPlace>
  readonly categories: ReadonlyMap<string, string>
  readonly endReasons: ReadonlyMap<string, string>
  readonly placementTypes: ReadonlyMap<string, string>
  readonly staff: ReadonlyMap<string, StaffMember>
}

export type MasterRows = Readonly<Record<MasterTable, readonly SourceRow[]>>

export function readMasters(rows: MasterRows): Masters {
  const prefectureNames = names(rows.M_都道府県, '都道府県コード', '都道府県名')
  return {
    prefectureNames,
    offices: names(rows.M_保護観察所, '保護観察所コード', '保護観察所名'),
    institutions: new Map(
      rows.M_矯正施設.filter((row) => keyOf(row['矯正施設名']) !== '').map((row) => [
        keyOf(row['矯正施設コード']),
        institutionOf(row, prefectureNames),
      ]),
    ),
    categories: names(rows.M_依頼区分, '依頼区分コード', '依頼区分名'),
    endReasons: names(rows.M_終了理由, '終了理由コード', '終了理由名'),
    placementTypes: names(rows.M_移行先形態, '形態コード', '形態名'),
    staff: new Map(
      rows.M_担当者.filter((row) => keyOf(row['担当者名']) !== '').map((row) => [
        keyOf(row['担当者コード']),
        staffOf(row),
      ]),
    ),
  }
}

export function keyOf(value: SourceValue | undefined): string {
  return value === null || value === undefined ? '' : String(value).normalize('NFKC').trim()
}

/** 「不明（コード n）」 keeps a code that no master has readable. */
export function unknownCode(code: string): string {
  return `不明（コード ${code}）`
}

export function staffDraft(masters: Masters, value: SourceValue): StaffDraft | null {
  const code = keyOf(value)
  if (code === '') return null
  return masters.staff.has(code) ? { code } : { text: unknownCode(code) }
}

/**
 * Our id of a prefecture, its JIS number, by its name with or without 都・府・県: the codes of a file are its own
 * (`1`, `01` …) and prove nothing.
 */
export function prefectureIdOf(name: string | undefined): string | undefined {
  const plain = keyOf(name)
  const index = PREFECTURE_NAMES.findIndex(
    (known) => known === plain || (known.length > 2 && known.slice(0, -1) === plain),
  )
  return index < 0 ? undefined : String(index + 1).padStart(2, '0')
}

/** A code whose name is missing counts as a code that no master has. */
function names(
  rows: readonly SourceRow[],
  code: string,
  name: string,
): ReadonlyMap<string, string> {
  return new Map(
    rows
      .filter((row) => keyOf(row[name]) !== '')
      .map((row) => [keyOf(row[code]), String(row[name] ?? '').trim()]),
  )
}

function institutionOf(row: SourceRow, prefectureNames: ReadonlyMap<string, string>): NamedPlace {
  const kind = codeByName(institutionKindByName, keyOf(row['種別'])) ?? 'other'
  const prefectureId = prefectureIdOf(prefectureNames.get(keyOf(row['都道府県コード'])))
  return {
    name: String(row['矯正施設名'] ?? '').trim(),
    kind,
    ...(prefectureId === undefined ? {} : { prefectureId }),
    isClosed: row['廃止'] === true,
  }
}

function staffOf(row: SourceRow): StaffMember {
  return {
    code: keyOf(row['担当者コード']),
    name: String(row['担当者名'] ?? '').trim(),
    jobTitle: textOf(row['職種']),
    isEmployed: row['在籍'] !== false,
    joinedOn: textOf(row['入職日'])?.slice(0, 10) ?? null,
    leftOn: textOf(row['退職日'])?.slice(0, 10) ?? null,
  }
}

function textOf(value: SourceValue | undefined): string | null {
  const text = keyOf(value)
  return text === '' ? null : text
}
