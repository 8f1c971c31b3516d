import type { PartialDate } from '../dates.ts'
import { isoDateOf, isRealDay, yearMonthOf, yearText } from './calendar.ts'
import { type Era, ERAS, FIRST_GREGORIAN_DAY } from './eras.ts'
import {
  type DateNote,
  type DateReading,
  type FoundDate,
  type InvalidDate,
  invalidDate,
} from './parsed-date.ts'
import { firstDayOf, lastDayOf } from './partial-date.ts'

/** Undefined: not known. */
export interface DateParts {
  readonly year: number
  readonly month?: number | undefined
  readonly day?: number | undefined
}

const FIRST_YEAR = ERAS[0].firstYear
const LAST_YEAR = 2100
const FIRST_GREGORIAN_YEAR = Number(FIRST_GREGORIAN_DAY.slice(0, 4))

/** A western year with its month and day, as far as they are known. */
export function readWestern(parts: DateParts): FoundDate | InvalidDate {
  const { year, month, day } = parts
  if (year < FIRST_YEAR || year > LAST_YEAR) return invalidDate('out-of-range')
  if (month === undefined) return found(yearText(year))
  const refusal = refusedDay(year, month, day)
  if (refusal) return refusal
  if (year < FIRST_GREGORIAN_YEAR) return found(yearText(year), ['before-gregorian'])
  return found(day === undefined ? yearMonthOf(year, month) : isoDateOf(year, month, day))
}

function refusedDay(year: number, month: number, day: number | undefined): InvalidDate | undefined {
  const at = { year, month, day: day ?? 0 }
  if (month < 1 || month > 12) return invalidDate('no-such-month', at)
  return isRealDay(year, month, day ?? 1) ? undefined : invalidDate('no-such-day', at)
}

/** A year of an era. A year past the era's end is read on with a note, a day before its first is refused. */
export function readEra(era: Era, parts: DateParts): FoundDate | InvalidDate {
  if (parts.year === 0) return invalidDate('no-such-year')
  const read = readWestern({ ...parts, year: era.firstYear + parts.year - 1 })
  if (read.kind === 'invalid' || read.notes.includes('before-gregorian')) return read
  if (lastDayOf(read.value) < era.firstDay) return invalidDate('before-era')
  return firstDayOf(read.value) > era.lastDay ? found(read.value, ['era-overflow']) : read
}

function found(value: PartialDate, notes: readonly DateNote[] = []): FoundDate {
  return { kind: 'date', value, notes }
}

/** So far past its end an era is still written by habit; beyond, the number was no year of it. */
const OVERFLOW_YEARS = 10

/** Every meaning of a two-digit year without era, earliest first; or why it has none. */
export function readWithoutEra(parts: DateParts): readonly DateReading[] | InvalidDate {
  const readings: DateReading[] = []
  const refusals: InvalidDate[] = []
  for (const era of ERAS) {
    const read = readEra(era, parts)
    if (read.kind === 'invalid') refusals.push(read)
    else if (!isFarPast(era, parts.year)) {
      readings.push({ era: era.id, iso: read.value, overflow: read.notes.includes('era-overflow') })
    }
  }
  for (const century of [1900, 2000]) {
    const read = readWestern({ ...parts, year: century + parts.year })
    if (read.kind === 'date') readings.push({ era: 'western', iso: read.value, overflow: false })
  }
  if (readings.length === 0) {
    return refusals.find(({ at }) => at !== undefined) ?? invalidDate('out-of-range')
  }
  return readings.toSorted((one, other) => (one.iso < other.iso ? -1 : 1))
}

function isFarPast(era: Era, eraYear: number): boolean {
  return era.firstYear + eraYear - 1 > Number(era.lastDay.slice(0, 4)) + OVERFLOW_YEARS
}
