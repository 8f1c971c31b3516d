import type { IsoDate, PartialDate } from '../dates.ts'
import { daysInMonth, isoDateOf, yearMonthDay } from './calendar.ts'

export type DatePrecision = 'day' | 'month' | 'year'

export function precisionOf(date: PartialDate): DatePrecision {
  if (date.length >= 10) return 'day'
  return date.length >= 7 ? 'month' : 'year'
}

export function isWholeDay(date: PartialDate | undefined): date is IsoDate {
  return date !== undefined && date.length === 10
}

/** The first day that a partly known date can mean. */
export function firstDayOf(date: PartialDate): IsoDate {
  if (date.length >= 10) return date
  return date.length >= 7 ? `${date}-01` : `${date}-01-01`
}

/** The last day that a partly known date can mean. */
export function lastDayOf(date: PartialDate): IsoDate {
  if (date.length >= 10) return date
  if (date.length < 7) return `${date}-12-31`
  const { year, month } = yearMonthDay(date)
  return isoDateOf(year, month, daysInMonth(year, month))
}

/** True only where no reading of the two dates is otherwise. */
export function isCertainlyBefore(date: PartialDate, other: PartialDate): boolean {
  return lastDayOf(date) < firstDayOf(other)
}

/** An end or move is entered when it has happened, so a month or year that has begun counts as reached. */
export function hasCome(date: PartialDate | undefined, today: IsoDate): boolean {
  return date !== undefined && firstDayOf(date) <= today
}

/** For sorting: by the first possible day, the less precise first; dates not entered come last. */
export function comparePartialDates(
  date: PartialDate | undefined,
  other: PartialDate | undefined,
): number {
  if (date === other) return 0
  if (date === undefined) return 1
  if (other === undefined) return -1
  const first = firstDayOf(date)
  const otherFirst = firstDayOf(other)
  if (first !== otherFirst) return first < otherFirst ? -1 : 1
  return date.length - other.length
}

/** The earlier of what is entered, by `comparePartialDates`. */
export function earlierOf(
  date: PartialDate | undefined,
  other: PartialDate | undefined,
): PartialDate | undefined {
  return comparePartialDates(date, other) <= 0 ? date : other
}
