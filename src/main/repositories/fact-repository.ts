import {
  categories,
  consultationAskers,
  type CoordinationEndReason,
  coordinationEndReasons,
  dispositions,
  followUpEndReasons,
  institutionKinds,
  placementTypes,
  suspectAskers,
} from '../../shared/codes/case-codes.ts'
import { sexes } from '../../shared/codes/person-codes.ts'
import { recordCategories1 } from '../../shared/codes/record-codes.ts'
import type {
  CaseFacts,
  ConsultationFacts,
  EndFacts,
  FollowUpFacts,
  RecordFacts,
  SurveyFacts,
  SuspectSupportFacts,
} from '../../shared/statistics/survey-facts.ts'
import type { ReadableDb } from '../db/schema.ts'
import { absentIfNull, FactCodes } from './fact-codes.ts'
import { type FactParts, loadFactParts, partsOf } from './fact-parts.ts'

/** All facts of the survey in a handful of queries; deleted cases, persons and records are not among them. */
export async function loadSurveyFacts(db: ReadableDb): Promise<SurveyFacts> {
  const codes = await FactCodes.load(db)
  const rows = await findCaseRows(db)
  const parts = await loadFactParts(db, codes)
  return {
    cases: rows.map((row) => toCaseFacts(row, parts, codes)),
    records: await loadRecords(db, new Map(rows.map(({ id }, index) => [id, index]))),
  }
}

type CaseRow = Awaited<ReturnType<typeof findCaseRows>>[number]

function findCaseRows(db: ReadableDb) {
  return db
    .selectFrom('cases')
    .leftJoin('persons', 'persons.id', 'cases.person_id')
    .leftJoin('probation_offices', 'probation_offices.id', 'cases.requested_by_office_id')
    .leftJoin('institutions', 'institutions.id', 'cases.institution_id')
    .leftJoin('coordinations', 'coordinations.case_id', 'cases.id')
    .leftJoin('follow_ups', 'follow_ups.case_id', 'cases.id')
    .leftJoin('consultations', 'consultations.case_id', 'cases.id')
    .leftJoin('suspect_supports', 'suspect_supports.case_id', 'cases.id')
    .where('cases.deleted_at', 'is', null)
    .where('persons.deleted_at', 'is', null)
    .orderBy('cases.id')
    .select([
      'cases.id',
      'cases.case_no',
      'cases.category',
      'cases.request_date',
      'cases.sex_as_written',
      'cases.elderly_override',
      'persons.sex',
      'persons.birth_date',
      'probation_offices.position as office_position',
      'institutions.kind as institution_kind',
      'coordinations.id as coordination_id',
      'coordinations.end_date as coordination_end_date',
      'coordinations.end_reason as coordination_end_reason',
      'follow_ups.id as follow_up_id',
      'follow_ups.start_date as follow_up_start_date',
      'follow_ups.end_date as follow_up_end_date',
      'follow_ups.end_reason as follow_up_end_reason',
      'consultations.id as consultation_id',
      'consultations.asked_by',
      'consultations.end_date as consultation_end_date',
      'suspect_supports.id as suspect_id',
      'suspect_supports.asked_by_kind',
      'suspect_supports.offence as suspect_offence',
      'suspect_supports.disposition',
      'suspect_supports.release_date',
      'suspect_supports.residence_type',
      'suspect_supports.end_date as suspect_end_date',
      'suspect_supports.end_reason as suspect_end_reason',
    ])
    .execute()
}

function toCaseFacts(row: CaseRow, parts: FactParts, codes: FactCodes): CaseFacts {
  const { id } = row
  const offence = row.suspect_offence ?? parts.offences.get(id)?.[0]
  const drug = parts.drugs.get(id)?.[0]
  return {
    id,
    caseNo: row.case_no,
    category: codes.national(categories, 'category', row.category),
    sex: sexOf(row),
    birthDate: absentIfNull(row.birth_date),
    requestDate: absentIfNull(row.request_date),
    institutionKind: codes.national(institutionKinds, 'institution_kind', row.institution_kind),
    officePosition: absentIfNull(row.office_position),
    offenceGroup: codes.offenceGroup(offence),
    disabilities: Object.fromEntries(partsOf(parts.presences, id)),
    drugName: drug?.name,
    drugPeriod: drug?.period,
    elderlyOverride: flag(row.elderly_override),
    coordination: toCoordination(row, codes),
    followUp: toFollowUp(row, codes),
    consultation: toConsultation(row, codes),
    suspectSupport: toSuspectSupport(row, codes),
    placements: partsOf(parts.placements, id),
    acquisitions: partsOf(parts.acquisitions, id),
    reoffences: partsOf(parts.reoffences, id),
    cooperations: partsOf(parts.cooperations, id),
  }
}

/** A consultation makes no person: what was written stands with the case. */
function sexOf(row: CaseRow): CaseFacts['sex'] {
  const written = row.sex ?? row.sex_as_written
  return sexes.codes.find((code) => code === written)
}

function flag(stored: number | null): boolean | undefined {
  return stored === null ? undefined : stored === 1
}

function toCoordination(
  row: CaseRow,
  codes: FactCodes,
): EndFacts<CoordinationEndReason> | undefined {
  if (row.coordination_id === null) return undefined
  const reason = row.coordination_end_reason
  return {
    endDate: absentIfNull(row.coordination_end_date),
    endReason: codes.national(coordinationEndReasons, 'coordination_end_reason', reason),
  }
}

function toFollowUp(row: CaseRow, codes: FactCodes): FollowUpFacts | undefined {
  if (row.follow_up_id === null) return undefined
  const reason = row.follow_up_end_reason
  return {
    startDate: absentIfNull(row.follow_up_start_date),
    endDate: absentIfNull(row.follow_up_end_date),
    endReason: codes.national(followUpEndReasons, 'follow_up_end_reason', reason),
  }
}

function toConsultation(row: CaseRow, codes: FactCodes): ConsultationFacts | undefined {
  if (row.consultation_id === null) return undefined
  return {
    askedBy: codes.national(consultationAskers, 'consultation_asker', row.asked_by),
    endDate: absentIfNull(row.consultation_end_date),
  }
}

function toSuspectSupport(row: CaseRow, codes: FactCodes): SuspectSupportFacts | undefined {
  if (row.suspect_id === null) return undefined
  const reason = row.suspect_end_reason
  return {
    askedByKind: codes.national(suspectAskers, 'suspect_asker', row.asked_by_kind),
    disposition: codes.national(dispositions, 'disposition', row.disposition),
    releaseDate: absentIfNull(row.release_date),
    residenceType: codes.national(placementTypes, 'placement_type', row.residence_type),
    endDate: absentIfNull(row.suspect_end_date),
    endReason: codes.national(followUpEndReasons, 'follow_up_end_reason', reason),
  }
}

/** From the covering index alone: the texts of the records are never read. */
async function loadRecords(
  db: ReadableDb,
  indexOfCase: ReadonlyMap<string, number>,
): Promise<RecordFacts> {
  const rows = await db
    .selectFrom('records')
    .select(['case_id', 'recorded_on', 'category1'])
    .where('deleted_at', 'is', null)
    .execute()
  const caseIndexes: number[] = []
  const dates: string[] = []
  const recordCategories: RecordFacts['categories'][number][] = []
  for (const { case_id, recorded_on, category1 } of rows) {
    const index = indexOfCase.get(case_id)
    if (index === undefined || !recordCategories1.has(category1)) continue
    caseIndexes.push(index)
    dates.push(recorded_on ?? '')
    recordCategories.push(category1)
  }
  return { caseIndexes, dates, categories: recordCategories }
}
