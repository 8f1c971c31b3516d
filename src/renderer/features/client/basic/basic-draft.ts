import type { z } from 'zod'
import { basicInformation, type CaseSheet } from '../../../../shared/api/cases.ts'
import { BASIC_FIELD_SPECS, type BasicField, isBasicField, linesOf } from './basic-fields.ts'

/** The form as typed: every field is text, '' where nothing is entered. */
export type BasicDraft = Readonly<Record<BasicField, string>>

type BasicInput = z.input<typeof basicInformation>

export function draftOf(sheet: CaseSheet): BasicDraft {
  const entries = BASIC_FIELD_SPECS.map(({ id, read }) => [id, read(sheet) ?? ''] as const)
  // One entry for each row of BASIC_FIELDS, which is what BasicField lists.
  return Object.fromEntries(entries) as BasicDraft
}

/** The fields that differ, in the order of the form. */
export function changedFields(before: BasicDraft, after: BasicDraft): readonly BasicField[] {
  return BASIC_FIELD_SPECS.map(({ id }) => id).filter(
    (id) => before[id].trim() !== after[id].trim(),
  )
}

const BLOCK_FIELDS = {
  physical: ['presence', 'certificate', 'grade', 'site'],
  intellectual: ['presence', 'certificate', 'grade'],
  mental: ['presence', 'certificate', 'grade', 'diagnosis'],
  developmental: ['presence', 'certificate', 'grade', 'diagnosis'],
  dementia: ['presence', 'diagnosis'],
  drug: ['name', 'period'],
  addiction: ['presence', 'name', 'diagnosis'],
} as const

/** Only what was entered; a block of nothing is no block. */
function disabilitiesOf(draft: BasicDraft): BasicInput['disabilities'] {
  const blocks = Object.entries(BLOCK_FIELDS).flatMap(([kind, names]) => {
    const entered = names.flatMap((name) => {
      const path = `disabilities.${kind}.${name}`
      const value = isBasicField(path) ? draft[path].trim() : ''
      return value === '' ? [] : [[name, value] as const]
    })
    return entered.length === 0 ? [] : [[kind, Object.fromEntries(entered)] as const]
  })
  return Object.fromEntries(blocks)
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

/** Full-width digits are digits; anything else is left for the schema to refuse. */
function numberOf(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return null
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN
}

function sexOf(text: string): BasicInput['sex'] {
  const judged = basicInformation.shape.sex.safeParse(orNull(text))
  return judged.success ? judged.data : null
}

/** What the contract takes; its schema is asked next. */
export function inputOf(draft: BasicDraft): BasicInput {
  return {
    name: draft['client.name'],
    kana: orNull(draft['client.kana']),
    sex: sexOf(draft['client.sex']),
    birthDate: orNull(draft['client.birthDate']),
    requestDate: orNull(draft.requestDate),
    supportStartDate: orNull(draft.supportStartDate),
    category: draft.category,
    requestedBy: orNull(draft.requestedBy),
    institution: orNull(draft.institution),
    offences: [...linesOf(draft.offences)],
    capas: orNull(draft.capas),
    timesIncarcerated: numberOf(draft.timesIncarcerated),
    previousReleaseDate: orNull(draft.previousReleaseDate),
    offenceDate: orNull(draft.offenceDate),
    sentenceEndDate: orNull(draft.sentenceEndDate),
    disabilities: disabilitiesOf(draft),
    residenceAtRequest: orNull(draft.residenceAtRequest),
    domicile: orNull(draft.domicile),
    lifeHistory: orNull(draft.lifeHistory),
    notes: orNull(draft.notes),
    staff: orNull(draft.staff),
    involvedCenters: [...linesOf(draft.involvedCenters)],
  }
}
