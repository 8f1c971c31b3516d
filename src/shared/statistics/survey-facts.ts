import type {
  Category,
  CoordinationEndReason,
  Disposition,
  FollowUpEndReason,
  InstitutionKind,
  OffenceGroup,
  PlacementType,
  SuspectAsker,
  ConsultationAsker,
} from '../codes/case-codes.ts'
import type { DisabilityKind, DrugPeriod, Presence, Sex } from '../codes/person-codes.ts'
import type { RecordCategory1 } from '../codes/record-codes.ts'
import type { PartialDate } from '../dates.ts'

type Entered<Value> = Value | undefined

/**
 * All that the survey counts, loaded once. Codes are the national ones: a center's own code stands as what it
 * maps to. Deleted cases and persons are not in it. Undefined is "not entered".
 */
export interface SurveyFacts {
  readonly cases: readonly CaseFacts[]
  readonly records: RecordFacts
}

/** Support records in columns, since they are the many: one place in each array is one record. */
export interface RecordFacts {
  /** Place of its case in `SurveyFacts.cases`. */
  readonly caseIndexes: readonly number[]
  /** Empty text where no date was entered. */
  readonly dates: readonly PartialDate[]
  readonly categories: readonly RecordCategory1[]
}

export interface CaseFacts {
  readonly id: string
  readonly caseNo: string
  readonly category: Entered<Category>
  readonly sex: Entered<Sex>
  readonly birthDate: Entered<PartialDate>
  /** 依頼日; 相談日 of a consultation. */
  readonly requestDate: Entered<PartialDate>
  readonly institutionKind: Entered<InstitutionKind>
  /** Place of the requesting probation office in the official list, 1 to 50. */
  readonly officePosition: Entered<number>
  /** Of 罪名１; a name that no group has is `other`. */
  readonly offenceGroup: Entered<OffenceGroup>
  readonly disabilities: Readonly<Partial<Record<DisabilityKind, Presence>>>
  readonly drugName: Entered<string>
  readonly drugPeriod: Entered<DrugPeriod>
  readonly elderlyOverride: Entered<boolean>
  readonly coordination: Entered<EndFacts<CoordinationEndReason>>
  readonly followUp: Entered<FollowUpFacts>
  readonly consultation: Entered<ConsultationFacts>
  readonly suspectSupport: Entered<SuspectSupportFacts>
  /** In the order of the source. */
  readonly placements: readonly PlacementFacts[]
  readonly acquisitions: readonly AcquisitionFacts[]
  readonly reoffences: readonly PartialDateFacts[]
  readonly cooperations: readonly CooperationFacts[]
}

export interface EndFacts<Reason extends string> {
  readonly endDate: Entered<PartialDate>
  readonly endReason: Entered<Reason>
}

export interface FollowUpFacts extends EndFacts<FollowUpEndReason> {
  readonly startDate: Entered<PartialDate>
}

export interface ConsultationFacts {
  readonly askedBy: Entered<ConsultationAsker>
  readonly endDate: Entered<PartialDate>
}

export interface SuspectSupportFacts extends EndFacts<FollowUpEndReason> {
  readonly askedByKind: Entered<SuspectAsker>
  readonly disposition: Entered<Disposition>
  readonly releaseDate: Entered<PartialDate>
  readonly residenceType: Entered<PlacementType>
}

export interface PartialDateFacts {
  readonly date: Entered<PartialDate>
}

export interface PlacementFacts extends PartialDateFacts {
  /** 順番. */
  readonly order: Entered<number>
  readonly type: Entered<PlacementType>
  /** 中間施設, as it was on the day of the move. */
  readonly intermediate: boolean
}

export interface AcquisitionFacts extends PartialDateFacts {
  /** Code of survey T9. */
  readonly kind: string
  /** Applied for only, refused or taken back: nothing was acquired. */
  readonly isApplication: boolean
}

export interface CooperationFacts {
  readonly direction: 'requested' | 'received'
  /** JIS number of the partner's prefecture, `01` to `47`. */
  readonly prefecture: Entered<string>
  readonly requestedOn: Entered<PartialDate>
  readonly accepted: boolean
}
