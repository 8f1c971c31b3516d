import {
  type InputSection,
  inputSections,
  type MissingInput,
} from '../../../../shared/rules/input-rule.ts'

/** The sections of C 基本情報, in the order of the form. */
export const BASIC_SECTIONS = [
  'person',
  'disability',
  'offence',
  'situation',
  'life_history',
] as const satisfies readonly InputSection[]
export type BasicSection = (typeof BASIC_SECTIONS)[number]

/** 未入力 that is entered on 基本情報; the rest belongs to 支援の状況. */
export function isBasicInput({ section }: MissingInput): boolean {
  return BASIC_SECTIONS.some((each) => each === section)
}

export function basicSectionLabel(section: BasicSection): string {
  return inputSections.labelOf(section)
}

/** Where the list of sections jumps to. */
export function sectionAnchor(section: BasicSection): string {
  return `basic-${section}`
}
