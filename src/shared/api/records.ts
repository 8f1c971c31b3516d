import { z } from 'zod'
import { caseRecordEntry } from '../cases/case-document.ts'
import { recordCategories1, recordCategories2 } from '../codes/record-codes.ts'
import { clockTime, isoDate } from '../dates.ts'
import type { Contract } from './contract.ts'

export const newRecord = z.strictObject({
  caseId: z.string(),
  date: isoDate,
  time: clockTime.nullable(),
  minutes: z.int().min(0).max(1440).nullable(),
  method: z.string().trim().max(40).nullable(),
  category1: recordCategories1.schema,
  category2: recordCategories2.schema,
  body: z
    .string()
    .max(200_000)
    .refine((text) => text.trim() !== ''),
})
export type NewRecord = z.output<typeof newRecord>

export const recordsContract = {
  /** Newest first, whole texts. */
  list: {
    input: z.strictObject({ caseId: z.string() }),
    output: z.strictObject({ records: z.array(caseRecordEntry) }),
    error: z.strictObject({ kind: z.literal('not-found') }),
  },
  add: {
    input: newRecord,
    output: caseRecordEntry,
    error: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('not-found') }),
      z.strictObject({ kind: z.literal('future-date'), today: isoDate }),
    ]),
  },
} as const satisfies Contract
