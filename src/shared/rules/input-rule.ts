import type { CaseDocument } from '../cases/case-document.ts'
import { codeList } from '../codes/code-list.ts'
import type { FirstBusiness } from './effective-dates.ts'

/** The parts of the case's pages that 「未入力」 jumps to. */
export const inputSections = codeList(
  ['person', '本人と依頼'],
  ['disability', '障害・高齢'],
  ['offence', '罪名・矯正施設'],
  ['situation', '相談時の状況'],
  ['life_history', '生活歴'],
  ['coordination', 'コーディネート'],
  ['follow_up', 'フォローアップ'],
  ['suspect_support', '被疑者等支援'],
  ['consultation', '相談支援'],
)
export type InputSection = (typeof inputSections.codes)[number]

export interface MissingInput {
  /** The field's path in the case document, as `client.kana` or `disabilities.mental.diagnosis`. */
  readonly field: string
  readonly section: InputSection
  readonly label: string
}

export interface InputRule extends MissingInput {
  /** Absent: asked of every case. */
  readonly business?: readonly FirstBusiness[]
  readonly isMissing: (document: CaseDocument) => boolean
}

export const COORDINATION: readonly FirstBusiness[] = ['coordination']
export const SUSPECT: readonly FirstBusiness[] = ['suspect_support']
export const CONSULTATION: readonly FirstBusiness[] = ['consultation']
/** A consultation may be anonymous: it has no person to describe. */
export const WITH_PERSON: readonly FirstBusiness[] = ['coordination', 'suspect_support']

export function rule(
  section: InputSection,
  field: string,
  label: string,
  isMissing: InputRule['isMissing'],
  business?: readonly FirstBusiness[],
): InputRule {
  const common = { section, field, label, isMissing }
  return business ? { ...common, business } : common
}

export function isBlank(value: string | undefined): boolean {
  return value === undefined || value.trim() === ''
}
