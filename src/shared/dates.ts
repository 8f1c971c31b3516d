import { z } from 'zod'

/** A whole day, `yyyy-mm-dd`, that exists in the calendar. */
export const isoDate = z.iso.date()
export type IsoDate = string

/** Partly known: `yyyy`, `yyyy-mm` or `yyyy-mm-dd`; never filled up. */
export const partialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
  .refine((text) => text.length < 10 || isoDate.safeParse(text).success)
export type PartialDate = string

/** A time of day, `hh:mm`. */
export const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
