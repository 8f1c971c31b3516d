import { z } from 'zod'
import { caseDisabilities, caseDocument } from '../cases/case-document.ts'
import { partialDate } from '../dates.ts'
import type { Contract } from './contract.ts'

/** A case as the screens read it: all of the document but the texts of its records. */
export const caseSheet = caseDocument.omit({ records: true }).extend({
  personRevision: z.int().optional(),
  recordCount: z.int(),
  /** Days on which something was recorded, for the time line. */
  recordDays: z.array(z.string()),
  /** What an import left to a person's judgement. */
  reviewCount: z.int(),
})
export type CaseSheet = z.infer<typeof caseSheet>

/** A line of text of a form: trimmed, empty = not entered. */
const line = (max: number): z.ZodType<string | null, string | null> =>
  z
    .string()
    .trim()
    .max(max)
    .nullable()
    .transform((text) => (text === '' ? null : text))

const longText = z
  .string()
  .max(200_000)
  .nullable()
  .transform((text) => (text === null || text.trim() === '' ? null : text))

/** C 基本情報 as a form sends it: every field, null = not entered. */
export const basicInformation = z.strictObject({
  name: z.string().trim().min(1).max(100),
  kana: line(100),
  sex: z.enum(['male', 'female', 'other']).nullable(),
  birthDate: partialDate.nullable(),
  /** Partly known only where an import left it so: a form asks for the day, but must not hold up other fields. */
  requestDate: partialDate.nullable(),
  supportStartDate: partialDate.nullable(),
  category: z.string().trim().min(1).max(100),
  requestedBy: line(100),
  institution: line(100),
  offences: z.array(z.string().trim().min(1).max(100)).max(20),
  capas: line(40),
  timesIncarcerated: z.int().min(0).max(99).nullable(),
  previousReleaseDate: partialDate.nullable(),
  offenceDate: partialDate.nullable(),
  sentenceEndDate: partialDate.nullable(),
  disabilities: caseDisabilities,
  residenceAtRequest: line(200),
  domicile: line(200),
  lifeHistory: longText,
  notes: longText,
  staff: line(100),
  involvedCenters: z.array(z.string().trim().min(1).max(100)).max(50),
})
export type BasicInformation = z.output<typeof basicInformation>

export const editBasicError = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('not-found') }),
  z.strictObject({ kind: z.literal('edited-elsewhere'), current: caseSheet }),
  z.strictObject({ kind: z.literal('future-birth-date') }),
])

export const casesContract = {
  get: {
    input: z.strictObject({ caseId: z.string() }),
    output: caseSheet,
    error: z.strictObject({ kind: z.literal('not-found') }),
  },
  editBasic: {
    input: z.strictObject({
      caseId: z.string(),
      /** What the form was filled from; a lost race is answered, never overwritten. */
      revision: z.int().positive(),
      personRevision: z.int().positive().optional(),
      basic: basicInformation,
    }),
    output: caseSheet,
    error: editBasicError,
  },
} as const satisfies Contract
