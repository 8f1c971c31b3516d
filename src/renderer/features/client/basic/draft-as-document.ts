import { basicInformation, type CaseSheet } from '../../../../shared/api/cases.ts'
import type { CaseDocument } from '../../../../shared/cases/case-document.ts'
import { partialDate } from '../../../../shared/dates.ts'
import { isElderly } from '../../../../shared/rules/elderly.ts'
import { caseAsDocument } from '../case-as-document.ts'
import { type BasicDraft, inputOf } from './basic-draft.ts'

/** A date that can be read; half a date is no date yet. */
function date(text: string | null): string | undefined {
  return text !== null && partialDate.safeParse(text).success ? text : undefined
}

function text(value: string | null): string | undefined {
  return value ?? undefined
}

/** Keys without a value are left out, as a case document has them. */
function entered<Fields extends object>(fields: Fields): EnteredFields<Fields> {
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined)
  // The same keys with the same values; only those without a value are gone.
  return Object.fromEntries(filled) as EnteredFields<Fields>
}

type EnteredFields<Fields> = { readonly [Key in keyof Fields]?: Exclude<Fields[Key], undefined> }

/** The case as it would be if the form were saved now: what all derived values and 未入力 are asked of. */
export function draftAsDocument(sheet: CaseSheet, draft: BasicDraft): CaseDocument {
  const { elderly: _was, ...before } = caseAsDocument(sheet)
  const input = inputOf(draft)
  const birthDate = date(input.birthDate)
  const requestDate = date(input.requestDate)
  const elderly = isElderly({ birthDate, requestDate, override: sheet.elderly })
  const times = basicInformation.shape.timesIncarcerated.safeParse(input.timesIncarcerated)
  const { id } = sheet.client
  return {
    ...withoutBasics(before),
    client: {
      ...entered({ id, kana: text(input.kana), sex: text(input.sex), birthDate }),
      name: input.name,
    },
    offences: input.offences,
    disabilities: input.disabilities,
    involvedCenters: input.involvedCenters,
    ...entered({
      elderly,
      requestDate,
      category: text(input.category === '' ? null : input.category),
      supportStartDate: date(input.supportStartDate),
      requestedBy: text(input.requestedBy),
      institution: text(input.institution),
      capas: text(input.capas),
      timesIncarcerated: times.success ? (times.data ?? undefined) : undefined,
      previousReleaseDate: date(input.previousReleaseDate),
      offenceDate: date(input.offenceDate),
      sentenceEndDate: date(input.sentenceEndDate),
      residenceAtRequest: text(input.residenceAtRequest),
      domicile: text(input.domicile),
      lifeHistory: text(input.lifeHistory),
      notes: text(input.notes),
      staff: text(input.staff),
    }),
  }
}

/** The rest of the case, which this form does not touch. */
function withoutBasics(document: Omit<CaseDocument, 'elderly'>) {
  const {
    category: _1,
    requestDate: _2,
    supportStartDate: _3,
    requestedBy: _4,
    institution: _5,
    capas: _6,
    timesIncarcerated: _7,
    previousReleaseDate: _8,
    offenceDate: _9,
    sentenceEndDate: _10,
    residenceAtRequest: _11,
    domicile: _12,
    lifeHistory: _13,
    notes: _14,
    staff: _15,
    ...rest
  } = document
  return rest
}
