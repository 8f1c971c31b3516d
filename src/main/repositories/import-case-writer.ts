import type { CaseDraft, StaffDraft } from '../../../importers/drafts.ts'
import { courseTasks } from '../../shared/codes/record-codes.ts'
import type { BulkWriter } from '../db/bulk-writer.ts'
import type { PlaceResolver } from './place-resolver.ts'

export interface CaseIds {
  readonly caseId: string
  readonly personId: string | null
}

/** What one written case added, in the words of the import result. */
export interface WrittenCase {
  readonly placements: number
  readonly acquisitions: number
  readonly offences: number
  readonly otherCenters: number
}

const flag = (value: boolean | null): number | null => (value === null ? null : Number(value))

/** Writes a draft and all that belongs to it; `ids` are new ones, or those of the case that it replaces. */
export class ImportCaseWriter {
  readonly #bulk: BulkWriter
  readonly #places: PlaceResolver
  readonly #newId: () => string
  readonly #batchId: string
  readonly #intermediate: ReadonlySet<string>

  constructor(bulk: BulkWriter, places: PlaceResolver, newId: () => string, batchId: string) {
    this.#bulk = bulk
    this.#places = places
    this.#newId = newId
    this.#batchId = batchId
    const rows = bulk.sqlite.all<{ code: string }>(
      `select code from code_entries where list = 'placement_type' and is_intermediate = 1`,
    )
    this.#intermediate = new Set(rows.map(({ code }) => code))
  }

  write(draft: CaseDraft, { caseId, personId }: CaseIds, caseNo: string): WrittenCase {
    if (personId !== null) this.#writePerson(draft, personId)
    this.#writeCase(draft, caseId, personId, caseNo)
    this.#writeParts(draft, caseId)
    this.#writeCourse(draft, caseId)
    this.#writeForms(draft, caseId)
    this.#writeLegacy(draft, caseId)
    return {
      placements: draft.placements.length,
      acquisitions: draft.acquisitions.length,
      offences: draft.offences.length,
      otherCenters: draft.cooperations.length,
    }
  }

  staffColumns(staff: StaffDraft | null): {
    readonly id: string | null
    readonly text: string | null
  } {
    if (staff === null) return { id: null, text: null }
    return 'code' in staff
      ? { id: this.#places.staffByCode(staff.code), text: null }
      : { id: null, text: staff.text }
  }

  #writePerson({ person }: CaseDraft, id: string): void {
    if (!person) return
    this.#bulk.insert('persons', {
      id,
      name: person.name,
      kana: person.kana,
      sex: person.sex,
      birth_date: person.birthDate,
      import_batch_id: this.#batchId,
    })
  }

  #writeCase(draft: CaseDraft, id: string, personId: string | null, caseNo: string): void {
    const staff = this.staffColumns(draft.staff)
    const officeId = draft.requestedBy === null ? null : this.#places.office(draft.requestedBy)
    const institution = draft.institution
    const known = institution?.kind === undefined ? null : this.#places.institution(institution).id
    this.#bulk.insert('cases', {
      id,
      case_no: caseNo,
      person_id: personId,
      name_as_written: draft.nameAsWritten,
      sex_as_written: draft.sexAsWritten,
      category: draft.category,
      request_date: draft.requestDate,
      requested_by_office_id: officeId,
      requested_by_text: officeId === null ? draft.requestedBy : null,
      institution_id: known,
      institution_text: known === null ? (institution?.name ?? null) : null,
      capas: draft.capas,
      times_incarcerated: draft.timesIncarcerated,
      previous_release_date: draft.previousReleaseDate,
      offence_date: draft.offenceDate,
      sentence_end_date: draft.sentenceEndDate,
      elderly_override: flag(draft.elderlyOverride),
      support_start_date: draft.supportStartDate,
      residence_at_request: draft.residenceAtRequest,
      domicile: draft.domicile,
      life_history: draft.lifeHistory,
      notes: draft.notes,
      staff_id: staff.id,
      staff_text: staff.text,
      import_batch_id: this.#batchId,
    })
  }

  #row(caseId: string): { id: string; case_id: string; import_batch_id: string } {
    return { id: this.#newId(), case_id: caseId, import_batch_id: this.#batchId }
  }

  #writeParts(draft: CaseDraft, caseId: string): void {
    for (const { kind, presence, certificate, grade, site, diagnosis, name } of draft.disabilities)
      this.#bulk.insert('case_disabilities', {
        ...this.#row(caseId),
        kind,
        presence,
        certificate,
        grade,
        site,
        diagnosis,
        name,
      })
    for (const [index, name] of draft.offences.entries())
      this.#bulk.insert('case_offences', { ...this.#row(caseId), position: index + 1, name })
    for (const [index, name] of draft.involvedCenters.entries())
      this.#bulk.insert('involved_centers', {
        ...this.#row(caseId),
        position: index + 1,
        name,
        center_id: this.#places.center(name),
      })
  }

  #writeCourse(draft: CaseDraft, caseId: string): void {
    if (draft.coordination)
      this.#bulk.insert('coordinations', {
        ...this.#row(caseId),
        end_date: draft.coordination.endDate,
        end_reason: draft.coordination.endReason,
        parole: flag(draft.coordination.parole),
        parole_date: draft.coordination.paroleDate,
        release_date: draft.coordination.releaseDate,
      })
    if (draft.followUp)
      this.#bulk.insert('follow_ups', {
        ...this.#row(caseId),
        start_date: draft.followUp.startDate,
        end_date: draft.followUp.endDate,
        end_reason: draft.followUp.endReason,
      })
    for (const cooperation of draft.cooperations)
      this.#bulk.insert('cooperations', {
        ...this.#row(caseId),
        direction: cooperation.direction,
        partner_name: cooperation.partnerName,
        partner_prefecture_id: cooperation.partnerPrefectureId,
        partner_center_id:
          cooperation.partnerName === null ? null : this.#places.center(cooperation.partnerName),
        requested_on: cooperation.requestedOn,
        result: cooperation.result,
        result_on: cooperation.resultOn,
      })
    this.#writeMoves(draft, caseId)
  }

  #writeMoves(draft: CaseDraft, caseId: string): void {
    for (const [index, placement] of draft.placements.entries())
      this.#bulk.insert('placements', {
        ...this.#row(caseId),
        position: placement.position,
        source_order: index + 1,
        moved_on: placement.movedOn,
        type: placement.type,
        name: placement.name,
        is_intermediate: Number(this.#intermediate.has(placement.type ?? '')),
      })
    for (const [index, reoffence] of draft.reoffences.entries())
      this.#bulk.insert('reoffences', {
        ...this.#row(caseId),
        position: index + 1,
        reoffended_on: reoffence.reoffendedOn,
        offence: reoffence.offence,
      })
    for (const [index, acquisition] of draft.acquisitions.entries())
      this.#bulk.insert('acquisitions', {
        ...this.#row(caseId),
        source_order: index + 1,
        kind: acquisition.kind,
        acquired_on: acquisition.acquiredOn,
        grade: acquisition.grade,
      })
    for (const { kind, doneOn } of draft.tasks)
      this.#bulk.insert('tasks', {
        ...this.#row(caseId),
        kind,
        title: courseTasks.labelOf(kind),
        done_on: doneOn,
      })
  }

  #writeForms({ consultation, suspectSupport }: CaseDraft, caseId: string): void {
    if (consultation)
      this.#bulk.insert('consultations', {
        ...this.#row(caseId),
        asked_by: consultation.askedBy,
        age: consultation.age,
        position: consultation.position,
        method: consultation.method,
        content: consultation.content,
        response: consultation.response,
        end_date: consultation.endDate,
      })
    if (suspectSupport)
      this.#bulk.insert('suspect_supports', {
        ...this.#row(caseId),
        asked_by_kind: suspectSupport.askedByKind,
        asked_by: suspectSupport.askedBy,
        offence: suspectSupport.offence,
        disposition: suspectSupport.disposition,
        release_date: suspectSupport.releaseDate,
        residence_type: suspectSupport.residenceType,
        residence_name: suspectSupport.residenceName,
        end_date: suspectSupport.endDate,
        end_reason: suspectSupport.endReason,
      })
  }

  #writeLegacy({ legacy, rows }: CaseDraft, caseId: string): void {
    for (const [table, values] of Object.entries(legacy))
      this.#bulk.insert('legacy_values', {
        ...this.#row(caseId),
        source_table: table,
        source_key: rows[0]?.key ?? null,
        data: JSON.stringify(values),
      })
  }
}

/** Tables whose rows belong to one case and are written anew when an import replaces it. */
export const CASE_PART_TABLES = [
  'case_disabilities',
  'case_offences',
  'involved_centers',
  'coordinations',
  'follow_ups',
  'cooperations',
  'placements',
  'reoffences',
  'acquisitions',
  'tasks',
  'consultations',
  'suspect_supports',
] as const
