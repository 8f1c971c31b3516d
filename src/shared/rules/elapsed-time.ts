import type { IsoDate, PartialDate } from '../dates.ts'
import { addMonths, daysBetween, yearMonthDay } from './calendar.ts'
import { firstDayOf, isWholeDay, lastDayOf } from './partial-date.ts'

/** Whole calendar months and the days left over, and the same time in days alone (end minus start). */
export interface ElapsedTime {
  readonly months: number
  readonly days: number
  readonly totalDays: number
}

/** Undefined where the end comes before the start. Months clamp: 30 November to 28 February is three. */
export function elapsedTime(from: IsoDate, to: IsoDate): ElapsedTime | undefined {
  const totalDays = daysBetween(from, to)
  if (totalDays < 0) return undefined
  const start = yearMonthDay(from)
  const end = yearMonthDay(to)
  const apart = (end.year - start.year) * 12 + (end.month - start.month)
  const months = addMonths(from, apart) <= to ? apart : apart - 1
  return { months, days: daysBetween(addMonths(from, months), to), totalDays }
}

export type Interval =
  | ({ readonly kind: 'exact' } & ElapsedTime)
  /** One of the two dates is partly known: whole months, at least and at most. */
  | { readonly kind: 'about'; readonly minMonths: number; readonly maxMonths: number }

/** Undefined where a date is missing or the end certainly comes first. */
export function intervalBetween(
  from: PartialDate | undefined,
  to: PartialDate | undefined,
): Interval | undefined {
  if (from === undefined || to === undefined) return undefined
  const longest = elapsedTime(firstDayOf(from), lastDayOf(to))
  if (!longest) return undefined
  if (isWholeDay(from) && isWholeDay(to)) return { kind: 'exact', ...longest }
  const shortest = elapsedTime(lastDayOf(from), firstDayOf(to))
  return { kind: 'about', minMonths: shortest?.months ?? 0, maxMonths: longest.months }
}
