import type { z } from 'zod'
import type {
  ImportedCounts,
  importStage,
  ReviewRow,
  SourceTable,
} from '../../../shared/api/imports.ts'
import {
  acquisitionKinds,
  categories,
  coordinationEndReasons,
  followUpEndReasons,
  placementTypes,
} from '../../../shared/codes/case-codes.ts'
import { certificates, presences, sexes } from '../../../shared/codes/person-codes.ts'
import { recordCategories1 } from '../../../shared/codes/record-codes.ts'
import { partialDate } from '../../../shared/dates.ts'
import { formatWareki } from '../../../shared/rules/format-wareki.ts'

export const count = (value: number): string => value.toLocaleString('ja-JP')

/** 166 MB, 1.4 MB, 820 KB. */
export function sizeText(bytes: number): string {
  const mega = bytes / 1_000_000
  if (mega < 1) return `${Math.max(1, Math.round(bytes / 1000))} KB`
  return `${mega < 10 ? mega.toFixed(1) : count(Math.round(mega))} MB`
}

/** あと およそ20秒, あと およそ3分. */
export function timeLeftText(seconds: number | undefined): string | undefined {
  if (seconds === undefined) return undefined
  if (seconds < 60) return `あと およそ${Math.max(5, Math.ceil(seconds / 5) * 5)}秒`
  return `あと およそ${Math.ceil(seconds / 60)}分`
}

export function stageText(
  stage: z.infer<typeof importStage>,
  phase: 'rehearsal' | 'import',
): string {
  switch (stage) {
    case 'opening':
      return 'ファイルを開いています'
    case 'reading':
      return phase === 'rehearsal' ? '中身を確かめています' : '取り込んでいます'
    case 'checking':
      return '照らし合わせています'
    case 'writing':
      return '書き込んでいます'
    case 'finishing':
      return '仕上げています'
  }
}

/** What stands in the tables of the standard layout. */
const TABLE_CONTENTS: Readonly<Record<string, string>> = {
  T_対象者: '対象者・ケース',
  T_コーディネート: 'コーディネート',
  T_フォローアップ: 'フォローアップ',
  T_移行先: '移行先',
  T_取得状況: '取得状況',
  T_支援記録: '支援記録',
  T_相談支援: '相談支援',
  T_被疑者等: '被疑者等支援',
  M_担当者: '担当者',
  M_矯正施設: '矯正施設',
}

export function tableContents({ name, role }: SourceTable): string {
  switch (role) {
    case 'mapped':
      return TABLE_CONTENTS[name] ?? '記録'
    case 'master':
      return TABLE_CONTENTS[name] ?? 'コードの一覧'
    case 'noise':
      return '作業用の表'
    case 'unmapped':
      return 'ライトにない表'
  }
}

/** What becomes of a table, in a sentence. */
export function tableFate({ role }: SourceTable): string {
  switch (role) {
    case 'mapped':
      return 'すべての行を読み、ライトの欄に入れます。'
    case 'master':
      return 'コードの意味を読むために使います。'
    case 'noise':
      return 'Access や手作業で残った表です。取り込みません。元のファイルには残ります。'
    case 'unmapped':
      return 'ライトに合う欄がない表です。取り込みません。元のファイルを残しておいてください。'
  }
}

const COUNT_WORDS: readonly (readonly [keyof ImportedCounts, string, string])[] = [
  ['clients', '対象者', '名'],
  ['cases', 'ケース', '件'],
  ['consultations', 'うち相談支援', '件'],
  ['records', '支援記録', '件'],
  ['placements', '移行先', '件'],
  ['acquisitions', '取得状況', '件'],
  ['offences', '罪名', '件'],
  ['otherCenters', '他県センターとの協力', '件'],
  ['families', '家族', '名'],
]

export interface CountLine {
  readonly key: string
  readonly label: string
  readonly figure: string
}

/** What is new, without the kinds of which there is nothing. */
export function countLines(counts: ImportedCounts): readonly CountLine[] {
  return COUNT_WORDS.filter(([key]) => counts[key] > 0).map(([key, label, unit]) => ({
    key,
    label,
    figure: `${count(counts[key])}${unit}`,
  }))
}

/** T_対象者 14行目（番号 15）. */
export function placeText({ table, row, key }: ReviewRow): string {
  return `${table} ${count(row)}行目${key === null ? '' : `（番号 ${key}）`}`
}

const CODE_LISTS = [
  categories,
  placementTypes,
  coordinationEndReasons,
  followUpEndReasons,
  acquisitionKinds,
  presences,
  certificates,
  sexes,
  recordCategories1,
]

/** A stored code or date as a reader knows it; other text as it is. */
export function storedText(took: string): string {
  const list = CODE_LISTS.find((each) => each.has(took))
  if (list) return list.labelOf(took)
  const isDate = took.includes('-') && partialDate.safeParse(took).success
  return isDate ? formatWareki(took) : took
}

/** 薬物名「大麻」→「大麻」を入れます. */
export function reviewText({ column, value, took }: ReviewRow, isDone: boolean): string {
  const place = column === null ? '' : `${column}：`
  const read = value === null ? '空' : `「${value}」`
  if (took === null) return `${place}${read} → 何も${isDone ? '入れていません' : '入れません'}`
  return `${place}${read} → 「${storedText(took)}」${isDone ? 'を入れました' : 'を入れます'}`
}
