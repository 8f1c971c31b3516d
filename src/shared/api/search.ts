import { z } from 'zod'
import type { Contract } from './contract.ts'

export const searchHit = z.strictObject({
  kind: z.enum(['client', 'record']),
  caseId: z.string(),
  caseNo: z.string(),
  name: z.string(),
  kana: z.string().optional(),
  date: z.string().optional(),
  excerpt: z.string(),
})
export type SearchHit = z.infer<typeof searchHit>

export const searchContract = {
  find: {
    input: z.strictObject({ text: z.string().max(200) }),
    output: z.strictObject({
      clients: z.array(searchHit),
      records: z.array(searchHit),
      /** More records hold the text than are listed. */
      hasMore: z.boolean(),
      /** Share of the records whose index entry is made; below 1 the rest was searched by scan. */
      indexed: z.number(),
    }),
    error: z.never(),
  },
} as const satisfies Contract
