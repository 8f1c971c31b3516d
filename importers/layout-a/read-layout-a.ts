import type { CaseDraft, Problem } from '../drafts.ts'
import type { LayoutEvent, LayoutOptions, OrphanRow } from '../events.ts'
import { RowReader } from '../mapping/row-reader.ts'
import type { SourceFile } from '../source.ts'
import { assembleClient } from './assemble-client.ts'
import { assembleConsultation, assembleSuspectSupport } from './assemble-standalone.ts'
import { groupByClient, withOrdinalKeys } from './group-rows.ts'
import { keyOf, type Masters, readMasters } from './masters.ts'
import { mapRecord } from './record-mapping.ts'
import { SourceCounter } from './source-counts.ts'
import { filledValues, type NumberedRow, TableReader } from './table-reader.ts'

const CASES_PER_EVENT = 400

/** Reads a standard Raito database from first to last row; pure: rows in, drafts and problems out. */
export function* readLayoutA(source: SourceFile, options: LayoutOptions): Generator<LayoutEvent> {
  const tables = new TableReader(source, options)
  const masters = readMasters({
    M_都道府県: tables.master('M_都道府県'),
    M_保護観察所: tables.master('M_保護観察所'),
    M_矯正施設: tables.master('M_矯正施設'),
    M_依頼区分: tables.master('M_依頼区分'),
    M_終了理由: tables.master('M_終了理由'),
    M_移行先形態: tables.master('M_移行先形態'),
    M_担当者: tables.master('M_担当者'),
  })
  const counter = new SourceCounter(masters)
  yield {
    kind: 'masters',
    staff: [...masters.staff.values()],
    institutions: [...masters.institutions.values()],
    totalRows: tables.rowHint,
  }
  const clientKeys = yield* readClients(tables, masters, counter)
  yield* readStandalone(tables, masters, counter)
  yield* readRecords(tables, masters, counter, clientKeys)
  yield {
    kind: 'finished',
    tables: tables.summary(),
    unmapped: tables.unmappedSummary(),
    counts: counter.counts(),
  }
}

function* readClients(
  tables: TableReader,
  masters: Masters,
  counter: SourceCounter,
): Generator<LayoutEvent, ReadonlySet<string>> {
  const clients = tables.all('T_対象者', '対象者ID')
  const keys = new Set(clients.map(({ at }) => at.key))
  const coordinations = groupByClient(tables.all('T_コーディネート', '対象者ID'))
  const followUps = groupByClient(tables.all('T_フォローアップ', '対象者ID'))
  const placements = groupByClient(tables.all('T_移行先', '移行ID'))
  const acquisitions = withOrdinalKeys(groupByClient(tables.all('T_取得状況', null)))
  for (const { row } of clients) counter.client(row)
  for (const { row } of [...coordinations.values()].flat()) counter.coordination(row)
  for (const { row } of [...followUps.values()].flat()) counter.followUp(row)
  for (const { row } of [...placements.values()].flat()) counter.placement(row)
  for (const { row } of [...acquisitions.values()].flat()) counter.acquisition(row)

  const assemble = (client: NumberedRow, problems: Problem[]): CaseDraft => {
    const { key } = client.at
    return assembleClient(
      {
        client,
        coordination: coordinations.get(key)?.[0],
        followUp: followUps.get(key)?.[0],
        placements: placements.get(key) ?? [],
        acquisitions: acquisitions.get(key) ?? [],
      },
      masters,
      problems,
      tables,
    )
  }
  yield* inEvents(clients, assemble)
  const orphans = [
    ...orphansOf(placements, keys),
    ...orphansOf(acquisitions, keys),
    ...orphansOf(coordinations, keys, 'コーディネート'),
    ...orphansOf(followUps, keys, 'フォローアップ'),
  ]
  if (orphans.length > 0) yield { kind: 'orphans', rows: orphans }
  return keys
}

function* readStandalone(
  tables: TableReader,
  masters: Masters,
  counter: SourceCounter,
): Generator<LayoutEvent> {
  const consultations = tables.all('T_相談支援', '相談ID')
  for (const { row } of consultations) counter.consultation(row)
  yield* inEvents(consultations, (row, problems) => assembleConsultation(row, problems, tables))
  const suspects = tables.all('T_被疑者等', '被疑者ID')
  for (const { row } of suspects) counter.suspectSupport(row)
  yield* inEvents(suspects, (row, problems) =>
    assembleSuspectSupport(row, masters, problems, tables),
  )
}

function* readRecords(
  tables: TableReader,
  masters: Masters,
  counter: SourceCounter,
  clientKeys: ReadonlySet<string>,
): Generator<LayoutEvent> {
  for (const chunk of tables.numbered('T_支援記録', '記録ID')) {
    const problems: Problem[] = []
    for (const { row } of chunk) counter.record(row)
    const [known, unknown] = partition(chunk, ({ row }) => clientKeys.has(keyOf(row['対象者ID'])))
    const records = known.map(({ at, row }) => {
      const draft = mapRecord(new RowReader(at, row, problems), masters)
      const rest = tables.unmapped('T_支援記録', row)
      return Object.keys(rest).length > 0
        ? { ...draft, legacy: { ...draft.legacy, ...rest } }
        : draft
    })
    yield { kind: 'records', records, problems }
    if (unknown.length > 0)
      yield {
        kind: 'orphans',
        rows: unknown.map((row) => orphan(row, '対象者のいない記録です。旧データに残しました。')),
      }
  }
}

function* inEvents(
  rows: readonly NumberedRow[],
  assemble: (row: NumberedRow, problems: Problem[]) => CaseDraft,
): Generator<LayoutEvent> {
  for (let start = 0; start < rows.length; start += CASES_PER_EVENT) {
    const problems: Problem[] = []
    const cases = rows.slice(start, start + CASES_PER_EVENT).map((row) => assemble(row, problems))
    yield { kind: 'cases', cases, problems }
  }
}

/** Rows without a client, and second rows of a one-row table. */
function orphansOf(
  groups: ReadonlyMap<string, readonly NumberedRow[]>,
  keys: ReadonlySet<string>,
  oneRowTable?: string,
): readonly OrphanRow[] {
  return [...groups].flatMap(([key, rows]) => {
    if (!keys.has(key))
      return rows.map((row) => orphan(row, '対象者のいない行です。旧データに残しました。'))
    if (oneRowTable === undefined) return []
    return rows.slice(1).map((row) => ({
      ...orphan(row, `${oneRowTable}の行が二つ以上あります。二つ目からは旧データに残しました。`),
      caseKey: key,
    }))
  })
}

function orphan({ at, row }: NumberedRow, reason: string): OrphanRow {
  return { at, caseKey: null, reason, values: filledValues(row, Object.keys(row)) }
}

function partition<Item>(
  items: readonly Item[],
  isFirst: (item: Item) => boolean,
): readonly [readonly Item[], readonly Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))]
}
