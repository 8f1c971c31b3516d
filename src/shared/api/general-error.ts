import { z } from 'zod'
import type { GeneralError } from './contract.ts'

/** Reads what any call may answer besides its own errors. */
export const generalError: z.ZodType<GeneralError> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('unexpected'), reference: z.string() }),
  z.strictObject({ kind: z.literal('locked') }),
  z.strictObject({ kind: z.literal('invalid-input'), paths: z.array(z.string()) }),
  z.strictObject({ kind: z.literal('disk-full') }),
])
