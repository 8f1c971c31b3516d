import { z } from 'zod'
import type { Contract } from './contract.ts'

const place = z.strictObject({
  name: z.string(),
  kind: z.string().optional(),
  isClosed: z.boolean(),
})

/** The lists that fields choose from. */
export const referenceLists = z.strictObject({
  institutions: z.array(place),
  probationOffices: z.array(z.string()),
  centers: z.array(z.string()),
  staff: z.array(z.strictObject({ name: z.string(), isEmployed: z.boolean() })),
  categories: z.array(z.strictObject({ code: z.string(), label: z.string() })),
  offences: z.array(z.string()),
  methods: z.array(z.string()),
})
export type ReferenceLists = z.infer<typeof referenceLists>

export const referenceContract = {
  lists: { input: z.strictObject({}), output: referenceLists, error: z.never() },
} as const satisfies Contract
