import { z } from 'zod'
import type { Contract } from './contract.ts'
import { download } from './downloads.ts'

export const faceSheetLayout = z.enum(['simple', 'full'])
export type FaceSheetLayout = z.infer<typeof faceSheetLayout>

export const documentsContract = {
  faceSheet: {
    input: z.strictObject({ caseId: z.string(), layout: faceSheetLayout }),
    output: download,
    error: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('not-found') }),
      z.strictObject({ kind: z.literal('template-broken'), message: z.string() }),
    ]),
  },
} as const satisfies Contract
