import type { Category } from '../src/shared/codes/case-codes.ts'
import type { DisabilityKind } from '../src/shared/codes/person-codes.ts'

/** A source row by table, number in reading order (from 1) and the source's own id. */
export interface RowReference {
  readonly table: string
  readonly row: number
  readonly key: string
  /** Of all values of the row: tells an unchanged row from a changed one at a second import. */
  readonly hash: string
}

/** What a person must look at: nothing is guessed silently. `took` is what was stored, null = nothing. */
export interface Problem {
  readonly at: RowReference
  readonly column: string | null
  readonly value: string | null
  readonly reason: string
  readonly took: string | null
}

export interface NamedPlace {
  readonly name: string
  readonly kind?: string
  readonly prefectureId?: string
  readonly isClosed?: boolean
}

export interface DisabilityDraft {
  readonly kind: DisabilityKind
  readonly presence: string | null
  readonly certificate: string | null
  readonly grade: string | null
  readonly site: string | null
  readonly diagnosis: string | null
  readonly name: string | null
}

export interface CooperationDraft {
  readonly direction: 'requested' | 'received'
  readonly partnerName: string | null
  readonly partnerPrefectureId: string | null
  readonly requestedOn: string | null
  readonly result: string | null
  readonly resultOn: string | null
}

export interface PlacementDraft {
  readonly position: number | null
  readonly movedOn: string | null
  readonly type: string | null
  readonly name: string | null
}

export interface AcquisitionDraft {
  readonly kind: string
  readonly acquiredOn: string | null
  readonly grade: string | null
}

export interface CoordinationDraft {
  readonly endDate: string | null
  readonly endReason: string | null
  readonly parole: boolean | null
  readonly paroleDate: string | null
  readonly releaseDate: string | null
}

export interface FollowUpDraft {
  readonly startDate: string | null
  readonly endDate: string | null
  readonly endReason: string | null
}

export interface ReoffenceDraft {
  readonly reoffendedOn: string | null
  readonly offence: string | null
}

export interface ConsultationDraft {
  readonly askedBy: string | null
  readonly age: string | null
  readonly position: string | null
  readonly method: string | null
  readonly content: string | null
  readonly response: string | null
  readonly endDate: string | null
}

export interface SuspectSupportDraft {
  readonly askedByKind: string | null
  readonly askedBy: string | null
  readonly offence: string | null
  readonly disposition: string | null
  readonly releaseDate: string | null
  readonly residenceType: string | null
  readonly residenceName: string | null
  readonly endDate: string | null
  readonly endReason: string | null
}

export interface TaskDraft {
  readonly kind: string
  readonly doneOn: string
}

/** A staff member by the source's code; a code that no master has keeps its number as a name. */
export type StaffDraft = { readonly code: string } | { readonly text: string }

/** One case with all that belongs to it, as one source says it. */
export interface CaseDraft {
  /** Unique within the source. */
  readonly key: string
  /** Every source row that went into it. */
  readonly rows: readonly RowReference[]
  readonly person: {
    readonly name: string
    readonly kana: string | null
    readonly sex: string | null
    readonly birthDate: string | null
  } | null
  readonly nameAsWritten: string | null
  readonly sexAsWritten: string | null
  readonly caseNo: string | null
  readonly category: Category | null
  readonly requestDate: string | null
  readonly requestedBy: string | null
  readonly institution: NamedPlace | null
  readonly capas: string | null
  readonly timesIncarcerated: number | null
  readonly previousReleaseDate: string | null
  readonly offenceDate: string | null
  readonly sentenceEndDate: string | null
  readonly elderlyOverride: boolean | null
  readonly supportStartDate: string | null
  readonly residenceAtRequest: string | null
  readonly domicile: string | null
  readonly lifeHistory: string | null
  readonly notes: string | null
  readonly staff: StaffDraft | null
  readonly disabilities: readonly DisabilityDraft[]
  readonly offences: readonly string[]
  readonly involvedCenters: readonly string[]
  readonly coordination: CoordinationDraft | null
  readonly cooperations: readonly CooperationDraft[]
  readonly followUp: FollowUpDraft | null
  readonly placements: readonly PlacementDraft[]
  readonly reoffences: readonly ReoffenceDraft[]
  readonly acquisitions: readonly AcquisitionDraft[]
  readonly consultation: ConsultationDraft | null
  readonly suspectSupport: SuspectSupportDraft | null
  readonly tasks: readonly TaskDraft[]
  /** 旧データ by table and column. */
  readonly legacy: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface StaffMember {
  readonly code: string
  readonly name: string
  readonly jobTitle: string | null
  readonly isEmployed: boolean
  readonly joinedOn: string | null
  readonly leftOn: string | null
}

/** One support record as a plain tuple: there are hundreds of thousands of them. */
export interface RecordDraft {
  readonly at: RowReference
  readonly caseKey: string
  readonly date: string | null
  readonly time: string | null
  readonly minutes: number | null
  readonly business: string | null
  readonly method: string | null
  readonly category1: string
  readonly author: StaffDraft | null
  readonly body: string
  /** What no field of ours takes; null for nearly every row. */
  readonly legacy: Readonly<Record<string, string>> | null
}
