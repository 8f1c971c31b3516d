import type { DisabilityKind } from '../../../../shared/codes/person-codes.ts'
import type { BasicField } from './basic-fields.ts'

export type PresenceField = Extract<BasicField, `disabilities.${string}.presence`>

/** `certificate` is 有・無・申請中, `grade` a free list, `period` 今犯・前歴, `text` a line. */
export interface BlockDetail {
  readonly field: BasicField
  readonly kind: 'certificate' | 'grade' | 'period' | 'text'
  readonly label: string
  readonly hint?: string
  /** Offered first; every center's prefecture has its own. */
  readonly grades?: readonly string[]
}

export interface DisabilityBlock {
  readonly kind: DisabilityKind
  /** 薬物 is not asked with 有・無・疑い. */
  readonly presence?: PresenceField
  readonly details: readonly BlockDetail[]
}

const PHYSICAL_GRADES = ['1級', '2級', '3級', '4級', '5級', '6級']
const MENTAL_GRADES = ['1級', '2級', '3級']
const INTELLECTUAL_GRADES = [
  ...['A1', 'A2', 'B1', 'B2', 'A', 'B', 'Ⓐ', 'C'],
  ...['1度', '2度', '3度', '4度', '最重度', '重度', '中度', '軽度'],
]

/** C ⑧: which fields each kind opens (domain.md §3). */
export const DISABILITY_BLOCKS: readonly DisabilityBlock[] = [
  {
    kind: 'physical',
    presence: 'disabilities.physical.presence',
    details: [
      { field: 'disabilities.physical.certificate', kind: 'certificate', label: '身体障害者手帳' },
      {
        field: 'disabilities.physical.grade',
        kind: 'grade',
        label: '身体障害の等級',
        grades: PHYSICAL_GRADES,
      },
      { field: 'disabilities.physical.site', kind: 'text', label: '障がい部位' },
    ],
  },
  {
    kind: 'intellectual',
    presence: 'disabilities.intellectual.presence',
    details: [
      { field: 'disabilities.intellectual.certificate', kind: 'certificate', label: '療育手帳' },
      {
        field: 'disabilities.intellectual.grade',
        kind: 'grade',
        label: '知的障害の等級',
        hint: '県によって違います',
        grades: INTELLECTUAL_GRADES,
      },
    ],
  },
  {
    kind: 'mental',
    presence: 'disabilities.mental.presence',
    details: [
      {
        field: 'disabilities.mental.certificate',
        kind: 'certificate',
        label: '精神障害者保健福祉手帳',
      },
      {
        field: 'disabilities.mental.grade',
        kind: 'grade',
        label: '精神障害の等級',
        grades: MENTAL_GRADES,
      },
      { field: 'disabilities.mental.diagnosis', kind: 'text', label: '精神障害の診断' },
    ],
  },
  {
    kind: 'developmental',
    presence: 'disabilities.developmental.presence',
    details: [
      {
        field: 'disabilities.developmental.certificate',
        kind: 'certificate',
        label: '発達障害の手帳',
      },
      {
        field: 'disabilities.developmental.grade',
        kind: 'grade',
        label: '発達障害の等級',
        grades: MENTAL_GRADES,
      },
      { field: 'disabilities.developmental.diagnosis', kind: 'text', label: '発達障害の診断' },
    ],
  },
  {
    kind: 'dementia',
    presence: 'disabilities.dementia.presence',
    details: [{ field: 'disabilities.dementia.diagnosis', kind: 'text', label: '認知症の診断' }],
  },
  {
    kind: 'drug',
    details: [
      { field: 'disabilities.drug.name', kind: 'text', label: '薬物名' },
      { field: 'disabilities.drug.period', kind: 'period', label: '今犯・前歴' },
    ],
  },
  {
    kind: 'addiction',
    presence: 'disabilities.addiction.presence',
    details: [
      { field: 'disabilities.addiction.name', kind: 'text', label: '依存名' },
      { field: 'disabilities.addiction.diagnosis', kind: 'text', label: '依存の診断' },
    ],
  },
]
