import type { CaseDocument, CasePlacement } from '../../shared/cases/case-document.ts'
import type { IsoDate } from '../../shared/dates.ts'
import { caseStatus } from '../../shared/rules/case-status.ts'
import { isElderly } from '../../shared/rules/elderly.ts'
import { placementsInOrder } from '../../shared/rules/placements-in-order.ts'
import type { ReadableDb } from '../db/schema.ts'
import { findCaseParts } from './case-part-repository.ts'
import { type CaseHead, findCaseHead } from './case-head-repository.ts'
import { entered, yesNo } from './entered.ts'
import { listRecords } from './record-repository.ts'
import { nationalCategory } from './own-category-repository.ts'

export interface FoundCase {
  readonly document: CaseDocument
  readonly personRevision: number | undefined
}

export interface CaseDocumentOptions {
  readonly today: IsoDate
  readonly withRecords: boolean
}

/** Everything of one case, by its id or its number; undefined where there is none. */
export async function findCaseDocument(
  db: ReadableDb,
  by: { readonly caseId: string } | { readonly caseNo: string },
  { today, withRecords }: CaseDocumentOptions,
): Promise<FoundCase | undefined> {
  const head = await findCaseHead(db, by)
  if (!head) return undefined
  const parts = await findCaseParts(db, head.id)
  const records = withRecords ? await listRecords(db, head.id) : []
  const written = placeMoves({ ...headOf(head), ...parts, records })
  const category = await nationalCategory(db, head.category)
  const status = caseStatus({ ...written, category }, today)
  const document = { ...written, status, ...entered({ elderly: elderlyOf(head) }) }
  return { document, personRevision: head.person_revision ?? undefined }
}

function elderlyOf(head: CaseHead): boolean | undefined {
  return isElderly({
    birthDate: head.birth_date ?? undefined,
    requestDate: head.request_date ?? undefined,
    override: yesNo(head.elderly_override) ?? undefined,
  })
}

/** Moves stand in the follow-up; a case without one lists them by itself. */
function placeMoves<Parts extends { followUp?: object; placements: readonly CasePlacement[] }>({
  followUp,
  placements,
  ...rest
}: Parts): Omit<Parts, 'followUp' | 'placements'> & {
  followUp?: NonNullable<Parts['followUp']> & { placements: CasePlacement[] }
  placements?: CasePlacement[]
} {
  const ordered = [...placementsInOrder(placements)]
  if (followUp) return { ...rest, followUp: { ...followUp, placements: ordered } }
  return { ...rest, ...(ordered.length > 0 && { placements: ordered }) }
}

function headOf(head: CaseHead) {
  return {
    id: head.id,
    caseNo: head.case_no,
    revision: head.revision,
    client: {
      ...entered({
        id: head.person_id,
        kana: head.kana,
        sex: head.sex ?? head.sex_as_written,
        birthDate: head.birth_date,
      }),
      name: head.name ?? head.name_as_written ?? '',
    },
    ...entered({
      category: head.category,
      requestDate: head.request_date,
      requestedBy: head.office_name ?? head.requested_by_text,
      institution: head.institution_name ?? head.institution_text,
      institutionKind: head.institution_kind,
      capas: head.capas,
      timesIncarcerated: head.times_incarcerated,
      previousReleaseDate: head.previous_release_date,
      offenceDate: head.offence_date,
      sentenceEndDate: head.sentence_end_date,
      supportStartDate: head.support_start_date,
      residenceAtRequest: head.residence_at_request,
      domicile: head.domicile,
      lifeHistory: head.life_history,
      notes: head.notes,
      staff: head.staff_name ?? head.staff_text,
    }),
  }
}
