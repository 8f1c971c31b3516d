import { DATA_TABLES, MASTER_TABLES } from '../../importers/layout-a/tables.ts'
import type {
  SourceColumnType,
  SourceFile,
  SourceRow,
  SourceTableInfo,
  SourceValue,
} from '../../importers/source.ts'

export type SourceTables = Readonly<Record<string, readonly SourceRow[]>>

export interface SourceFileOptions {
  /** Tables of the layout that this file does not have. */
  readonly without?: readonly string[]
  /** Columns of the layout that this file does not have, by table. */
  readonly withoutColumns?: Readonly<Record<string, readonly string[]>>
  readonly linked?: readonly string[]
  readonly rowsPerChunk?: number
}

/** The masters as Raito was shipped with them, short. */
export const STANDARD_MASTERS: SourceTables = {
  M_都道府県: [
    { 都道府県コード: '01', 都道府県名: '北海道' },
    { 都道府県コード: '18', 都道府県名: '福井県' },
    { 都道府県コード: '36', 都道府県名: '徳島県' },
  ],
  M_保護観察所: [
    { 保護観察所コード: 'H021', 保護観察所名: '福井保護観察所', 都道府県コード: '18' },
  ],
  M_矯正施設: [
    {
      矯正施設コード: 32,
      矯正施設名: '福井刑務所',
      種別: '刑務所',
      都道府県コード: '18',
      廃止: false,
    },
  ],
  M_依頼区分: [
    [1, '特別調整'],
    [2, '一般調整'],
    [3, '独自調整'],
    [4, '他県センター依頼'],
    [9, 'その他'],
  ].map(([code = null, name = null]) => ({ 依頼区分コード: code, 依頼区分名: name })),
  M_終了理由: [
    [1, '地域定着（支援目的達成）'],
    [2, '他機関へ引継ぎ'],
    [3, '本人辞退'],
    [4, '死亡'],
    [5, '所在不明'],
    [6, '再犯・逮捕'],
    [7, '他県センターへ移管'],
    [8, '長期入院'],
    [9, 'その他'],
  ].map(([code = null, name = null]) => ({ 終了理由コード: code, 終了理由名: name })),
  M_移行先形態: [
    [1, '自宅・家族同居'],
    [3, 'グループホーム'],
    [10, '更生保護施設'],
    [99, 'その他'],
  ].map(([code = null, name = null]) => ({ 形態コード: code, 形態名: name })),
  M_担当者: [
    {
      担当者コード: 1,
      担当者名: '佐藤　由美',
      職種: '社会福祉士',
      在籍: true,
      入職日: '2012-04-01',
      退職日: null,
    },
    {
      担当者コード: 2,
      担当者名: '木村　誠',
      職種: null,
      在籍: false,
      入職日: '2010-04-01',
      退職日: '2015-03-31',
    },
  ],
}

/** A row of T_対象者 in which nothing is doubtful. */
export function buildClientRow(overrides: SourceRow = {}): SourceRow {
  return {
    対象者ID: 1,
    ケース番号: '特24-001',
    氏名: '齋藤　健一',
    フリガナ: 'サイトウ　ケンイチ',
    性別: 1,
    生年月日: '1950-04-10',
    依頼年度: 2012,
    依頼日: '2012-06-01',
    依頼区分コード: 1,
    ...overrides,
  }
}

export function buildCoordinationRow(overrides: SourceRow = {}): SourceRow {
  return { 対象者ID: 1, 終了日: '2012-10-01', 終了理由: '出所（調整終了）', ...overrides }
}

export function buildRecordRow(overrides: SourceRow = {}): SourceRow {
  return {
    記録ID: 1,
    対象者ID: 1,
    記録日: '2012-07-02',
    開始時刻: '1899-12-30 10:30:00',
    所要分: 45,
    区分1: 'コーディネート',
    区分2: '面談',
    内容: '本人と面談した。',
    記録者コード: 1,
    ...overrides,
  }
}

/**
 * A standard Raito file in memory: its masters, one client with a coordination, and the given tables in
 * their place.
 */
export function buildSourceFile(
  tables: SourceTables = {},
  options: SourceFileOptions = {},
): SourceFile {
  const contents: SourceTables = {
    ...STANDARD_MASTERS,
    T_対象者: [buildClientRow()],
    T_コーディネート: [buildCoordinationRow()],
    T_フォローアップ: [],
    T_移行先: [],
    T_取得状況: [],
    T_支援記録: [],
    T_相談支援: [],
    T_被疑者等: [],
    ...tables,
  }
  const kept = Object.entries(contents).filter(([name]) => !options.without?.includes(name))
  const strip = (name: string, row: SourceRow): SourceRow =>
    Object.fromEntries(
      Object.entries(row).filter(([column]) => !options.withoutColumns?.[name]?.includes(column)),
    )
  const rows = new Map(kept.map(([name, list]) => [name, list.map((row) => strip(name, row))]))
  return {
    format: 'access',
    version: 'Access 2000-2003',
    codePage: 1200,
    tables: [
      ...[...rows].map(([name, list]) => describe(name, list, options)),
      ...(options.linked ?? []).map((name) => ({ name, columns: [], rowHint: 0, isLinked: true })),
    ],
    rows: (table) => chunksOf(rows.get(table) ?? [], options.rowsPerChunk ?? 1000),
  }
}

function describe(
  name: string,
  rows: readonly SourceRow[],
  { withoutColumns }: SourceFileOptions,
): SourceTableInfo {
  const standard: Readonly<Record<string, readonly string[] | undefined>> = {
    ...MASTER_TABLES,
    ...DATA_TABLES,
  }
  const names = new Set([...(standard[name] ?? []), ...rows.flatMap((row) => Object.keys(row))])
  return {
    name,
    columns: [...names]
      .filter((column) => !withoutColumns?.[name]?.includes(column))
      .map((column) => ({ name: column, type: typeOf(rows[0]?.[column] ?? null) })),
    rowHint: rows.length,
    isLinked: false,
  }
}

function typeOf(value: SourceValue): SourceColumnType {
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'boolean' : 'text'
}

function* chunksOf(rows: readonly SourceRow[], size: number): Iterable<readonly SourceRow[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size)
}
