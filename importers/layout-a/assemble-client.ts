import type { CaseDraft, Problem } from '../drafts.ts'
import { RowReader } from '../mapping/row-reader.ts'
import { mapClient } from './client-mapping.ts'
import { mapAcquisition, mapCoordination, mapFollowUp, mapPlacement } from './course-mapping.ts'
import { codeByName, coordinationEndByName, followUpEndByName } from './codes.ts'
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

/** 現在の状況 is derived; these words say what the dates say. */
const DERIVED_PHASES = ['調整中', 'コーディネート中', '出所待ち', 'フォローアップ中', '終了']

interface ClientReaders {
  readonly client: RowReader
  readonly coordination: RowReader | undefined
  readonly followUp: RowReader | undefined
  readonly placements: readonly RowReader[]
  readonly acquisitions: readonly RowReader[]
}

/** Puts the rows of one client together: one case, with what its rows say to each other. */
export function assembleClient(
  rows: ClientRows,
  masters: Masters,
  problems: Problem[],
  tables: TableReader,
): CaseDraft {
  const readers = readersOf(rows, problems)
  const { received, ...client } = mapClient(readers.client, masters)
  const all = { ...client, received }
  reviewId(rows.client, readers.client)
  const { coordination, tasks, requested } = readCoordination(readers, masters)
  const followUp = readers.followUp ? mapFollowUp(readers.followUp, coordination) : undefined
  reviewSupportEnd(readers.client, followUp?.followUp ?? coordination)
  reviewEndReason(readers.client, masters, followUp?.followUp ?? null, coordination)
  reviewPhase(readers.client)
  const draft = {
    ...client,
    key: rows.client.at.key,
    rows: usedRows(rows),
    nameAsWritten: null,
    sexAsWritten: null,
    coordination,
    cooperations: [...requested, ...received],
    tasks,
    followUp: followUp?.followUp ?? null,
    reoffences: followUp?.reoffences ?? [],
    placements: readers.placements.map((row) => mapPlacement(row, all, masters)),
    acquisitions: readers.acquisitions.map((row) => mapAcquisition(row)),
    consultation: null,
    suspectSupport: null,
  }
  return { ...draft, legacy: legacyOf(rows, readers, tables) }
}

function readersOf(rows: ClientRows, problems: Problem[]): ClientReaders {
  const readerOf = ({ at, row }: NumberedRow): RowReader => new RowReader(at, row, problems)
  return {
    client: readerOf(rows.client),
    coordination: rows.coordination && readerOf(rows.coordination),
    followUp: rows.followUp && readerOf(rows.followUp),
    placements: rows.placements.map(readerOf),
    acquisitions: rows.acquisitions.map(readerOf),
  }
}

/** Rows of other tables belong to the first client with their id. */
function reviewId({ at, row }: NumberedRow, client: RowReader): void {
  if (keyOf(row['対象者ID']) === at.key) return
  client.review(
    '対象者ID',
    '対象者IDがないか、前の行と同じです。別の対象者とし、ほかの表の行は結び付けていません。',
    at.key,
  )
  client.keep('対象者ID')
}

/** Every client has a coordination from its request date on, also where the table has no row. */
function readCoordination(
  { client, coordination }: ClientReaders,
  masters: Masters,
): ReturnType<typeof mapCoordination> {
  if (coordination) return mapCoordination(coordination, masters)
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
  { endDate }: { readonly endDate: string | null },
): void {
  const stated = client.day('支援終了日')
  client.keep('支援終了日')
  if (stated !== null && stated !== endDate)
    client.review(
      '支援終了日',
      '業務の終了日と違います。業務の終了日を使い、元の値は旧データに残しました。',
      endDate,
    )
}

/** 終了理由コード says again why the follow-up ended, or without one the coordination. */
function reviewEndReason(
  client: RowReader,
  masters: Masters,
  followUp: CaseDraft['followUp'],
  coordination: { readonly endReason: string | null },
): void {
  const code = keyOf(client.raw('終了理由コード'))
  if (code === '') return
  const word = masters.endReasons.get(code)
  if (followUp) {
    reviewReason(client, 'フォローアップ', codeByName(followUpEndByName, word), followUp.endReason)
    return
  }
  const stated = codeByName(coordinationEndByName, word)
  // The list has no word of its own for some ends of a coordination: その他 contradicts none of them.
  if (stated === 'other' && coordination.endReason !== null) client.keep('終了理由コード')
  else reviewReason(client, 'コーディネート', stated, coordination.endReason)
}

function reviewReason(
  client: RowReader,
  business: string,
  stated: string | undefined,
  ours: string | null,
): void {
  if (stated === ours) return
  client.review(
    '終了理由コード',
    `${business}の終了理由と違います。${business}の終了理由を使い、元の値は旧データに残しました。`,
    ours,
  )
  client.keep('終了理由コード')
}

function reviewPhase(client: RowReader): void {
  const phase = client.word('現在の状況')
  if (phase === null || DERIVED_PHASES.includes(phase)) return
  client.review(
    '現在の状況',
    `「${phase}」はライトの状況にありません。終了するか続けるかを選んでください。`,
    null,
  )
  client.keep('現在の状況')
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
function legacyOf(
  rows: ClientRows,
  readers: ClientReaders,
  tables: TableReader,
): CaseDraft['legacy'] {
  const legacy: Record<string, Readonly<Record<string, string>>> = {}
  const keep = (
    name: string,
    table: DataTable,
    numbered: NumberedRow | undefined,
    reader: RowReader | undefined,
  ): void => {
    if (!numbered || !reader) return
    const values = {
      ...filledValues(numbered.row, KEPT_AS_LEGACY[table] ?? []),
      ...tables.unmapped(table, numbered.row),
      ...reader.asides,
    }
    if (Object.keys(values).length > 0) legacy[name] = values
  }
  keep('T_対象者', 'T_対象者', rows.client, readers.client)
  keep('T_コーディネート', 'T_コーディネート', rows.coordination, readers.coordination)
  keep('T_フォローアップ', 'T_フォローアップ', rows.followUp, readers.followUp)
  for (const [index, row] of rows.placements.entries())
    keep(`T_移行先 ${index + 1}`, 'T_移行先', row, readers.placements[index])
  for (const [index, row] of rows.acquisitions.entries())
    keep(`T_取得状況 ${index + 1}`, 'T_取得状況', row, readers.acquisitions[index])
  return legacy
}
