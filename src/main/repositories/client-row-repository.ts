import { caseStatus } from '../../shared/rules/case-status.ts'
import { ageOn } from '../../shared/rules/age.ts'
import type { ClientRow } from '../../shared/api/clients.ts'
import { placementTypes } from '../../shared/codes/case-codes.ts'
import type { IsoDate } from '../../shared/dates.ts'
import { currentResidence, type CurrentResidence } from '../../shared/rules/current-residence.ts'
import { isElderly } from '../../shared/rules/elderly.ts'
import { fiscalYearOf } from '../../shared/rules/fiscal-year.ts'
import { foldText } from '../../shared/rules/fold-text.ts'
import { kanaOrderKey, kanaRowOf } from '../../shared/rules/kana-order.ts'
import type { ReadableDb } from '../db/schema.ts'
import { entered, yesNo } from './entered.ts'
import { listOwnCategories } from './own-category-repository.ts'

export interface ListOptions {
  readonly today: IsoDate
  /** Consultations name no client; the command line lists them too. */
  readonly withoutPersons: boolean
}

/** All cases with what a list shows of each, in the order of フリガナ: five queries, whatever the number. */
export async function listClientRows(
  db: ReadableDb,
  { today, withoutPersons }: ListOptions,
): Promise<ClientRow[]> {
  const own = await listOwnCategories(db)
  const placements = await placementsByCase(db)
  const traits = await traitsByCase(db)
  const heads = await listHeads(db)
  return heads
    .filter((head) => withoutPersons || head.person_id !== null)
    .map((head) => toClientRow(head, { own, placements, traits, today }))
    .sort((a, b) => (a.sortKey < b.sortKey ? -1 : Number(a.sortKey > b.sortKey)))
}

function listHeads(db: ReadableDb) {
  return db
    .selectFrom('cases')
    .leftJoin('persons', 'persons.id', 'cases.person_id')
    .leftJoin('institutions', 'institutions.id', 'cases.institution_id')
    .leftJoin('staff', 'staff.id', 'cases.staff_id')
    .leftJoin('coordinations', 'coordinations.case_id', 'cases.id')
    .leftJoin('follow_ups', 'follow_ups.case_id', 'cases.id')
    .leftJoin('consultations', 'consultations.case_id', 'cases.id')
    .leftJoin('suspect_supports', 'suspect_supports.case_id', 'cases.id')
    .select([
      'cases.id',
      'cases.case_no',
      'cases.person_id',
      'cases.name_as_written',
      'cases.sex_as_written',
      'cases.category',
      'cases.request_date',
      'cases.elderly_override',
      'cases.residence_at_request',
      'cases.institution_text',
      'cases.staff_text',
      'persons.name',
      'persons.kana',
      'persons.sex',
      'persons.birth_date',
      'institutions.name as institution_name',
      'staff.name as staff_name',
      'coordinations.id as coordination_id',
      'coordinations.end_date as coordination_end',
      'coordinations.end_reason as coordination_reason',
      'coordinations.release_date',
      'follow_ups.id as follow_up_id',
      'follow_ups.start_date',
      'follow_ups.end_date as follow_up_end',
      'follow_ups.end_reason as follow_up_reason',
      'consultations.id as consultation_id',
      'consultations.end_date as consultation_end',
      'suspect_supports.id as suspect_id',
      'suspect_supports.end_date as suspect_end',
      'suspect_supports.release_date as suspect_release',
      'suspect_supports.residence_type',
      'suspect_supports.residence_name',
    ])
    .where('cases.deleted_at', 'is', null)
    .execute()
}

type Head = Awaited<ReturnType<typeof listHeads>>[number]

type Placements = ReadonlyMap<string, Parameters<typeof currentResidence>[0]['placements']>

interface ListFacts {
  readonly own: ReadonlyMap<string, string>
  readonly placements: Placements
  readonly traits: ReadonlyMap<string, readonly string[]>
  readonly today: IsoDate
}

function toClientRow(head: Head, { own, placements, traits, today }: ListFacts): ClientRow {
  const name = head.name ?? head.name_as_written ?? ''
  const { category, requestDate, birthDate, kana, ...shown } = enteredOf(head)
  const national = category === undefined ? undefined : (own.get(category) ?? category)
  const dates = {
    ...courseOf(head),
    category: national,
    requestDate,
    placements: placements.get(head.id),
  }
  return {
    caseId: head.id,
    caseNo: head.case_no,
    name,
    sortKey: kanaOrderKey(kana, name),
    kanaRow: kanaRowOf(kana),
    searchText: [name, kana ?? '', head.case_no].map(foldText).join('\n'),
    status: caseStatus(dates, today),
    traits: [...(traits.get(head.id) ?? []), ...elderlyTrait(head)],
    ...shown,
    ...entered({
      kana,
      birthDate,
      age: ageOn(birthDate, today)?.min,
      category,
      residence: residenceText(currentResidence(dates, today)),
      requestDate,
      fiscalYear: fiscalYearOf(requestDate),
    }),
  }
}

function enteredOf(head: Head) {
  return entered({
    kana: head.kana,
    birthDate: head.birth_date,
    sex: head.sex ?? head.sex_as_written,
    category: head.category,
    requestDate: head.request_date,
    staff: head.staff_name ?? head.staff_text,
  })
}

function elderlyTrait(head: Head): readonly string[] {
  const isOld = isElderly({
    birthDate: head.birth_date ?? undefined,
    requestDate: head.request_date ?? undefined,
    override: yesNo(head.elderly_override) ?? undefined,
  })
  return isOld === true ? ['elderly'] : []
}

/** The dates and homes that the status and the residence are derived from. */
function courseOf(head: Head) {
  return {
    ...entered({
      institution: head.institution_name ?? head.institution_text,
      residenceAtRequest: head.residence_at_request,
    }),
    ...(head.coordination_id !== null && { coordination: coordinationOf(head) }),
    ...(head.follow_up_id !== null && { followUp: followUpOf(head) }),
    ...(head.consultation_id !== null && {
      consultation: entered({ endDate: head.consultation_end }),
    }),
    ...(head.suspect_id !== null && { suspectSupport: suspectOf(head) }),
  }
}

function coordinationOf(head: Head) {
  return entered({
    endDate: head.coordination_end,
    endReason: head.coordination_reason,
    releaseDate: head.release_date,
  })
}

function followUpOf(head: Head) {
  return entered({
    startDate: head.start_date,
    endDate: head.follow_up_end,
    endReason: head.follow_up_reason,
  })
}

function suspectOf(head: Head) {
  return {
    ...entered({ endDate: head.suspect_end, releaseDate: head.suspect_release }),
    residence: entered({ type: head.residence_type, name: head.residence_name }),
  }
}

/** The name of the home, or where only its type is known that. */
export function residenceText(residence: CurrentResidence | undefined): string | undefined {
  if (residence === undefined) return undefined
  return (
    residence.name ??
    (residence.type === undefined ? undefined : placementTypes.labelOf(residence.type))
  )
}

async function placementsByCase(db: ReadableDb): Promise<Placements> {
  const rows = await db
    .selectFrom('placements')
    .select(['case_id', 'position', 'moved_on', 'type', 'name', 'is_intermediate'])
    .orderBy('source_order')
    .execute()
  const byCase = new Map<string, NonNullable<ReturnType<typeof toPlacement>>[]>()
  for (const row of rows) {
    const list = byCase.get(row.case_id)
    if (list) list.push(toPlacement(row))
    else byCase.set(row.case_id, [toPlacement(row)])
  }
  return byCase
}

function toPlacement(row: {
  position: number | null
  moved_on: string | null
  type: string | null
  name: string | null
  is_intermediate: number
}) {
  return {
    ...entered({ order: row.position, date: row.moved_on, type: row.type, name: row.name }),
    intermediate: row.is_intermediate === 1,
  }
}

async function traitsByCase(db: ReadableDb): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db
    .selectFrom('case_disabilities')
    .select(['case_id', 'kind'])
    .where((row) => row.or([row('presence', 'in', ['yes', 'suspected']), row('kind', '=', 'drug')]))
    .execute()
  const byCase = new Map<string, string[]>()
  for (const { case_id, kind } of rows) {
    const kinds = byCase.get(case_id)
    if (kinds) kinds.push(kind)
    else byCase.set(case_id, [kind])
  }
  return byCase
}
