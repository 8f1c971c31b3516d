import type { IsoDate, PartialDate } from '../dates.ts'
import { firstDayOf, lastDayOf } from './partial-date.ts'

/** Whole years of life; both ends are equal where both dates are whole days. */
export interface AgeRange {
  readonly min: number
  readonly max: number
}

/**
 * The one place where an age is computed (domain.md §5): it counts up on the birthday, for 29 February on
 * 1 March of a common year. A partly known birth or as-of date gives a range; a day before the birth, nothing.
 */
export function ageOn(
  birthDate: PartialDate | undefined,
  asOf: PartialDate | undefined,
): AgeRange | undefined {
  if (birthDate === undefined || asOf === undefined) return undefined
  const max = wholeYears(firstDayOf(birthDate), lastDayOf(asOf))
  if (max < 0) return undefined
  return { min: Math.max(0, wholeYears(lastDayOf(birthDate), firstDayOf(asOf))), max }
}

function wholeYears(birthDate: IsoDate, asOf: IsoDate): number {
  const years = Number(asOf.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return asOf.slice(5) < birthDate.slice(5) ? years - 1 : years
}
