import { acquisitionKinds, placementTypes } from '../../shared/codes/case-codes.ts'
import { disabilityKinds, drugPeriods, presences } from '../../shared/codes/person-codes.ts'
import type {
  AcquisitionFacts,
  CaseFacts,
  CooperationFacts,
  PartialDateFacts,
  PlacementFacts,
} from '../../shared/statistics/survey-facts.ts'
import type { ReadableDb } from '../db/schema.ts'
import { absentIfNull, type FactCodes } from './fact-codes.ts'

/** By case id. */
type ByCase<Part> = ReadonlyMap<string, readonly Part[]>
type Disability = readonly [kind: string, presence: string]

interface DrugFacts {
  readonly name: CaseFacts['drugName']
  readonly period: CaseFacts['drugPeriod']
}

/** What hangs on a case, many to one. */
export interface FactParts {
  readonly offences: ByCase<string>
  readonly presences: ByCase<Disability>
  readonly drugs: ByCase<DrugFacts>
  readonly placements: ByCase<PlacementFacts>
  readonly acquisitions: ByCase<AcquisitionFacts>
  readonly reoffences: ByCase<PartialDateFacts>
  readonly cooperations: ByCase<CooperationFacts>
}

export async function loadFactParts(db: ReadableDb, codes: FactCodes): Promise<FactParts> {
  return {
    ...(await loadDisabilities(db)),
    offences: await loadOffences(db),
    placements: await loadPlacements(db, codes),
    acquisitions: await loadAcquisitions(db, codes),
    reoffences: await loadReoffences(db),
    cooperations: await loadCooperations(db),
  }
}

export function partsOf<Part>(parts: ByCase<Part>, caseId: string): readonly Part[] {
  return parts.get(caseId) ?? []
}

function byCase<Row extends { readonly case_id: string }, Part>(
  rows: readonly Row[],
  toPart: (row: Row) => Part,
): ByCase<Part> {
  const parts = new Map<string, Part[]>()
  for (const row of rows) {
    const ofCase = parts.get(row.case_id)
    if (ofCase) ofCase.push(toPart(row))
    else parts.set(row.case_id, [toPart(row)])
  }
  return parts
}

async function loadDisabilities(db: ReadableDb): Promise<Pick<FactParts, 'presences' | 'drugs'>> {
  const rows = await db
    .selectFrom('case_disabilities')
    .select(['case_id', 'kind', 'presence', 'name', 'period'])
    .execute()
  const present = rows.filter(
    ({ kind, presence }) => disabilityKinds.has(kind) && presences.has(presence ?? ''),
  )
  const drugs = rows.filter(({ kind }) => kind === 'drug')
  return {
    presences: byCase(present, ({ kind, presence }) => [kind, presence ?? '']),
    drugs: byCase(drugs, ({ name, period }) => ({
      name: absentIfNull(name),
      period: drugPeriods.codes.find((code) => code === period),
    })),
  }
}

/** The first is 罪名１. */
async function loadOffences(db: ReadableDb): Promise<ByCase<string>> {
  const rows = await db
    .selectFrom('case_offences')
    .select(['case_id', 'name'])
    .orderBy('position')
    .execute()
  return byCase(rows, ({ name }) => name)
}

async function loadPlacements(db: ReadableDb, codes: FactCodes): Promise<ByCase<PlacementFacts>> {
  const rows = await db
    .selectFrom('placements')
    .select(['case_id', 'position', 'moved_on', 'type', 'is_intermediate'])
    .orderBy('source_order')
    .execute()
  return byCase(rows, (row) => ({
    order: absentIfNull(row.position),
    date: absentIfNull(row.moved_on),
    type: codes.national(placementTypes, 'placement_type', row.type),
    intermediate: row.is_intermediate === 1,
  }))
}

async function loadAcquisitions(
  db: ReadableDb,
  codes: FactCodes,
): Promise<ByCase<AcquisitionFacts>> {
  const rows = await db
    .selectFrom('acquisitions')
    .select(['case_id', 'kind', 'acquired_on', 'applied_on', 'result'])
    .orderBy('source_order')
    .execute()
  return byCase(rows, (row) => ({
    kind: codes.national(acquisitionKinds, 'acquisition_kind', row.kind) ?? 'other',
    date: absentIfNull(row.acquired_on),
    isApplication: isApplication(row),
  }))
}

const REFUSED: readonly (string | null)[] = ['rejected', 'withdrawn']

function isApplication(row: {
  readonly acquired_on: string | null
  readonly applied_on: string | null
  readonly result: string | null
}): boolean {
  if (REFUSED.includes(row.result)) return true
  return row.acquired_on === null && row.applied_on !== null && row.result === null
}

async function loadReoffences(db: ReadableDb): Promise<ByCase<PartialDateFacts>> {
  const rows = await db
    .selectFrom('reoffences')
    .select(['case_id', 'reoffended_on'])
    .orderBy('position')
    .execute()
  return byCase(rows, ({ reoffended_on }) => ({ date: absentIfNull(reoffended_on) }))
}

async function loadCooperations(db: ReadableDb): Promise<ByCase<CooperationFacts>> {
  const rows = await db
    .selectFrom('cooperations')
    .leftJoin('centers', 'centers.id', 'cooperations.partner_center_id')
    .select([
      'cooperations.case_id',
      'cooperations.direction',
      'cooperations.requested_on',
      'cooperations.result',
      'cooperations.partner_prefecture_id',
      'centers.prefecture_id as center_prefecture_id',
    ])
    .execute()
  return byCase(rows, (row) => ({
    direction: row.direction === 'received' ? 'received' : 'requested',
    prefecture: absentIfNull(row.partner_prefecture_id ?? row.center_prefecture_id),
    requestedOn: absentIfNull(row.requested_on),
    accepted: row.result === 'accepted',
  }))
}
