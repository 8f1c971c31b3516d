import type { PartialDate } from '../dates.ts'
import type { EraId } from './eras.ts'

/** What a text that should be a date was found to say. Nothing is ever moved to another day. */
export type ParsedDate =
  | { readonly kind: 'empty' }
  /** 不明, 未定, an unfilled form and the like. */
  | { readonly kind: 'unknown' }
  | FoundDate
  /** A year of two digits without an era: a form asks, an import looks at the column's span. */
  | { readonly kind: 'ambiguous'; readonly readings: readonly DateReading[] }
  /** 53歳, 70代, 62: the age of a person, from which no date follows. */
  | { readonly kind: 'age' }
  | InvalidDate

export interface FoundDate {
  readonly kind: 'date'
  readonly value: PartialDate
  readonly notes: readonly DateNote[]
}

export type DateNote =
  /** H31.5.7: a year past the era's end, which has one meaning. */
  | 'era-overflow'
  /** 頃, 上旬, 春. */
  | 'about'
  /** Before 1873 only the year is kept. */
  | 'before-gregorian'
  /** A time of day stood behind the date. */
  | 'time-dropped'
  | 'weekday-differs'

export interface DateReading {
  readonly era: EraId | 'western'
  readonly iso: PartialDate
  readonly overflow: boolean
}

export interface InvalidDate {
  readonly kind: 'invalid'
  readonly reason: InvalidDateReason
  /** The year (western), month and day that were read, where the calendar is the reason. */
  readonly at?: { readonly year: number; readonly month: number; readonly day: number }
}

export type InvalidDateReason =
  | 'no-such-month'
  | 'no-such-day'
  /** Year 0 of an era. */
  | 'no-such-year'
  /** 令和元年4月30日: the era had not begun. */
  | 'before-era'
  /** Before 1868 or after 2100. */
  | 'out-of-range'
  | 'no-year'
  /** 24.4: two numbers may be a year and a month, or a month and a day. */
  | 'incomplete'
  | 'fiscal-year'
  | 'decade'
  /** 昭和58年（1984年）: the two years differ. */
  | 'contradiction'
  | 'unreadable'

export function invalidDate(reason: InvalidDateReason, at?: InvalidDate['at']): InvalidDate {
  return at ? { kind: 'invalid', reason, at } : { kind: 'invalid', reason }
}
