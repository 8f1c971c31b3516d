import { z } from 'zod'

/** A made file waits in the core under an id; the shell saves it where a person says. */
export const download = z.strictObject({
  id: z.string(),
  fileName: z.string(),
  bytes: z.int(),
})
export type Download = z.infer<typeof download>
