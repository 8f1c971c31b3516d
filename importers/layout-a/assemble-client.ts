import type { CaseDraft, Problem } from '../drafts.ts'
import { RowReader } from '../mapping/row-reader.ts'
import { plainTextOf } from '../mapping/rich-text.ts'
import { mapClient } from './client-mapping.ts'
import { mapAcquisition, mapCoordination, mapFollowUp, mapPlacement } from './course-mapping.ts'
import { followUpEndByName } from './codes.ts'
import { keyOf, type Masters } from './masters.ts'
import { filledValues, type NumberedRow, type TableReader } from './table-reader.ts'
import { type DataTable, KEPT_AS_LEGACY } from './tables.ts'

export interface ClientRows {
  readonly client: NumberedRow
  readonly coordination: NumberedRow | undefined
  readonly followUp: NumberedRow | undefined
  readonly placements: readonly NumberedRow[]
  readonly acquisitions: readonly NumberedRow[]
}

const SUSPENDED = '中断'
const RICH_COLUMNS = ['生活歴', '備考'] as const

/** Puts the rows of one client together: one case, with what its rows say to each other. */
export function assembleClient(
  rows: ClientRows,
  masters: Masters,
  problems: Problem[],
  tables: TableReader,
): CaseDraft {
  const reader = new RowReader(rows.client.at, rows.client.row, problems)
  const { received, ...client } = mapClient(reader, masters)
  const all = { ...client, received }
  const coordination = readCoordination(rows, masters, problems, reader)
  const followUp = rows.followUp
    ? mapFollowUp(readerOf(rows.followUp, problems), coordination.coordination)
    : undefined
  reviewSupportEnd(reader, masters, followUp?.followUp ?? null, coordination.coordination)
  return {
    ...client,
    key: keyOf(rows.client.row['対象者ID']),
    rows: usedRows(rows),
    nameAsWritten: null,
    sexAsWritten: null,
    coordination: coordination.coordination,
    cooperations: [...coordination.requested, ...received],
    tasks: coordination.tasks,
    followUp: followUp?.followUp ?? null,
    reoffences: followUp?.reoffences ?? [],
    placements: rows.placements.map((row) => mapPlacement(readerOf(row, problems), all, masters)),
    acquisitions: rows.acquisitions.map((row) => mapAcquisition(readerOf(row, problems))),
    consultation: null,
    suspectSupport: null,
    legacy: legacyOf(rows, reader, tables),
  }
}

function readerOf({ at, row }: NumberedRow, problems: Problem[]): RowReader {
  return new RowReader(at, row, problems)
}

/** Every client has a coordination from its request date on, also where the table has no row. */
function readCoordination(
  rows: ClientRows,
  masters: Masters,
  problems: Problem[],
  client: RowReader,
): ReturnType<typeof mapCoordination> {
  if (rows.coordination) return mapCoordination(readerOf(rows.coordination, problems), masters)
  client.review(
    '対象者ID',
    'コーディネートの行がありません。依頼日からのコーディネートとして数えます。',
    'コーディネート',
  )
  return {
    coordination: {
      endDate: null,
      endReason: null,
      parole: null,
      paroleDate: null,
      releaseDate: null,
    },
    tasks: [],
    requested: [],
  }
}

/** 支援終了日 is the follow-up's end, else the coordination's; it is never stored a second time. */
function reviewSupportEnd(
  client: RowReader,
  masters: Masters,
  followUp: CaseDraft['followUp'],
  coordination: CaseDraft['coordination'],
): void {
  const stated = client.day('支援終了日')
  const ours = followUp ? followUp.endDate : (coordination?.endDate ?? null)
  if (stated !== null && stated !== ours)
    client.review(
      '支援終了日',
      '業務の終了日と違います。業務の終了日を使い、元の値は旧データに残しました。',
      ours,
    )
  if (followUp) reviewEndReason(client, masters, followUp)
}

function reviewEndReason(
  client: RowReader,
  masters: Masters,
  followUp: NonNullable<CaseDraft['followUp']>,
): void {
  const code = keyOf(client.raw('終了理由コード'))
  if (code === '') return
  const reason = followUpEndByName[masters.endReasons.get(code)?.normalize('NFKC') ?? '']
  if (reason !== (followUp.endReason ?? undefined))
    client.review(
      '終了理由コード',
      'フォローアップの終了理由と違います。フォローアップの終了理由を使います。',
      followUp.endReason,
    )
}

function usedRows(rows: ClientRows): CaseDraft['rows'] {
  const used = [
    rows.client,
    rows.coordination,
    rows.followUp,
    ...rows.placements,
    ...rows.acquisitions,
  ]
  return used.flatMap((row) => (row ? [row.at] : []))
}

/** 旧データ: kept columns, unmapped columns, what was put aside, and originals of formatted text. */
function legacyOf(rows: ClientRows, client: RowReader, tables: TableReader): CaseDraft['legacy'] {
  const legacy: Record<string, Record<string, string>> = {}
  const keep = (table: DataTable, numbered: NumberedRow | undefined, suffix = ''): void => {
    if (!numbered) return
    const values = {
      ...filledValues(numbered.row, KEPT_AS_LEGACY[table] ?? []),
      ...tables.unmapped(table, numbered.row),
    }
    if (Object.keys(values).length > 0) legacy[table + suffix] = values
  }
  keep('T_対象者', rows.client)
  keep('T_コーディネート', rows.coordination)
  keep('T_フォローアップ', rows.followUp)
  rows.placements.forEach((row, index) => keep('T_移行先', row, ` ${index + 1}`))
  rows.acquisitions.forEach((row, index) => keep('T_取得状況', row, ` ${index + 1}`))
  const asides = clientAsides(client, rows)
  if (Object.keys(asides).length > 0) legacy['T_対象者'] = { ...legacy['T_対象者'], ...asides }
  return legacy
}

function clientAsides(client: RowReader, { client: { row } }: ClientRows): Record<string, string> {
  const asides: Record<string, string> = {}
  for (const column of RICH_COLUMNS) {
    const memo = row[column] ?? null
    if (typeof memo === 'string' && plainTextOf(memo).hadFormatting) asides[column] = memo
  }
  const phase = client.text('現在の状況')
  if (phase === SUSPENDED) {
    client.review(
      '現在の状況',
      '「中断」はライトの状況にありません。終了するか続けるかを選んでください。',
      null,
    )
    asides['現在の状況'] = phase
  }
  const supportEnd = client.text('支援終了日')
  if (supportEnd !== null) asides['支援終了日'] = supportEnd
  return asides
}
