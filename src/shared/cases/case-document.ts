import { z } from 'zod'
import { clockTime, partialDate } from '../dates.ts'

const text = z.string()
const date = partialDate

const physical = z.strictObject({
  presence: text.optional(),
  certificate: text.optional(),
  grade: text.optional(),
  site: text.optional(),
})
const diagnosed = z.strictObject({
  presence: text.optional(),
  certificate: text.optional(),
  grade: text.optional(),
  diagnosis: text.optional(),
})

export const caseDisabilities = z.strictObject({
  physical: physical.optional(),
  intellectual: z
    .strictObject({
      presence: text.optional(),
      certificate: text.optional(),
      grade: text.optional(),
    })
    .optional(),
  mental: diagnosed.optional(),
  developmental: diagnosed.optional(),
  dementia: z.strictObject({ presence: text.optional(), diagnosis: text.optional() }).optional(),
  drug: z.strictObject({ name: text.optional(), period: text.optional() }).optional(),
  addiction: z
    .strictObject({ presence: text.optional(), name: text.optional(), diagnosis: text.optional() })
    .optional(),
})
export type CaseDisabilities = z.infer<typeof caseDisabilities>

export const casePlacement = z.strictObject({
  order: z.int().optional(),
  date: date.optional(),
  type: text.optional(),
  name: text.optional(),
  intermediate: z.boolean(),
})
export type CasePlacement = z.infer<typeof casePlacement>

export const otherCenter = z.strictObject({
  center: text.optional(),
  direction: text,
  requestedOn: date.optional(),
  result: text.optional(),
  resultOn: date.optional(),
})

export const caseAcquisition = z.strictObject({
  kind: text,
  date: date.optional(),
  grade: text.optional(),
  appliedOn: date.optional(),
  result: text.optional(),
  expiresOn: date.optional(),
})
export type CaseAcquisition = z.infer<typeof caseAcquisition>

export const caseRecordEntry = z.strictObject({
  id: text,
  date: date.optional(),
  time: clockTime.optional(),
  minutes: z.int().optional(),
  business: text.optional(),
  method: text.optional(),
  category1: text,
  category2: text,
  author: text.optional(),
  body: text,
})
export type CaseRecordEntry = z.infer<typeof caseRecordEntry>

export const caseTask = z.strictObject({
  kind: text.optional(),
  title: text,
  dueOn: date.optional(),
  doneOn: date.optional(),
  staff: text.optional(),
  note: text.optional(),
})
export type CaseTask = z.infer<typeof caseTask>

/**
 * Everything of one case, in the words of the command line's `show` (codes in English, dates ISO, partly
 * known ones shortened; what was not entered is absent). Screens, face sheets and checks read the same.
 */
export const caseDocument = z.strictObject({
  id: text,
  caseNo: text,
  revision: z.int(),
  client: z.strictObject({
    id: text.optional(),
    name: text,
    kana: text.optional(),
    sex: text.optional(),
    birthDate: date.optional(),
  }),
  category: text.optional(),
  status: text,
  requestDate: date.optional(),
  requestedBy: text.optional(),
  institution: text.optional(),
  institutionKind: text.optional(),
  offences: z.array(text),
  capas: text.optional(),
  timesIncarcerated: z.int().optional(),
  previousReleaseDate: date.optional(),
  offenceDate: date.optional(),
  sentenceEndDate: date.optional(),
  disabilities: caseDisabilities,
  /** 高齢: derived from the birth date on the request date, or its override; absent = cannot be said. */
  elderly: z.boolean().optional(),
  supportStartDate: date.optional(),
  residenceAtRequest: text.optional(),
  domicile: text.optional(),
  coordination: z
    .strictObject({
      endDate: date.optional(),
      endReason: text.optional(),
      parole: z.boolean().optional(),
      paroleDate: date.optional(),
      releaseDate: date.optional(),
      otherCenters: z.array(otherCenter),
    })
    .optional(),
  followUp: z
    .strictObject({
      startDate: date.optional(),
      endDate: date.optional(),
      endReason: text.optional(),
      placements: z.array(casePlacement),
      reoffences: z.array(
        z.strictObject({
          date: date.optional(),
          offence: text.optional(),
          releaseDate: date.optional(),
        }),
      ),
    })
    .optional(),
  /** Moves of a case that has no follow-up (yet): a sheet may name the home before the release. */
  placements: z.array(casePlacement).optional(),
  acquisitions: z.array(caseAcquisition),
  consultation: z
    .strictObject({
      askedBy: text.optional(),
      age: text.optional(),
      position: text.optional(),
      method: text.optional(),
      content: text.optional(),
      response: text.optional(),
      endDate: date.optional(),
    })
    .optional(),
  suspectSupport: z
    .strictObject({
      askedByKind: text.optional(),
      askedBy: text.optional(),
      custody: text.optional(),
      offence: text.optional(),
      disposition: text.optional(),
      releaseDate: date.optional(),
      residence: z.strictObject({ type: text.optional(), name: text.optional() }).optional(),
      endDate: date.optional(),
      endReason: text.optional(),
    })
    .optional(),
  lifeHistory: text.optional(),
  notes: text.optional(),
  staff: text.optional(),
  involvedCenters: z.array(text),
  records: z.array(caseRecordEntry),
  tasks: z.array(caseTask),
  /** 旧データ: what a source file held and no field of ours takes, by table and column. */
  legacy: z.record(text, z.record(text, text)),
})
export type CaseDocument = z.infer<typeof caseDocument>
