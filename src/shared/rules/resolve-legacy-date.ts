import type { IsoDate, PartialDate } from '../dates.ts'
import { addYears } from './calendar.ts'
import type { DateNote, DateReading, ParsedDate } from './parsed-date.ts'
import { precisionOf } from './partial-date.ts'
import { isWithinPeriod, type Period } from './period.ts'

export type LegacyDateNote =
  | DateNote
  /** Month or day is not known. */
  | 'partial'
  /** The era was left out, and only one of all gives a day within the column's span. */
  | 'interpreted'

export type ResolvedDate =
  | { readonly kind: 'empty' }
  /** Stored; with notes it is also listed in `review` with what was taken. */
  | {
      readonly kind: 'taken'
      readonly value: PartialDate
      readonly notes: readonly LegacyDateNote[]
    }
  /** Not stored: the text is kept and a person decides. */
  | {
      readonly kind: 'review'
      readonly reason: 'unknown' | 'ambiguous' | 'invalid' | 'age'
      readonly readings: readonly DateReading[]
    }

/**
 * The days a legacy column can mean (legacy.md): births 1912 to 14 years before the import, all else 2008 to the
 * next year. For a birth pass the row's request date where it is known: nobody was asked for who was not yet born.
 */
export function legacyDateSpan(column: 'birth' | 'other', asOf: IsoDate): Period {
  if (column === 'birth') return { from: '1912-01-01', to: addYears(asOf, -14) }
  return { from: '2008-01-01', to: `${Number(asOf.slice(0, 4)) + 1}-12-31` }
}

/** Decides what of a parsed legacy date is stored. A year without era is 和暦, never western (legacy.md). */
export function resolveLegacyDate(parsed: ParsedDate, span: Period): ResolvedDate {
  switch (parsed.kind) {
    case 'empty':
      return { kind: 'empty' }
    case 'date':
      return taken(parsed.value, parsed.notes)
    case 'ambiguous':
      return theOneReading(parsed.readings, span)
    case 'unknown':
    case 'age':
    case 'invalid':
      return { kind: 'review', reason: parsed.kind, readings: [] }
  }
}

function taken(value: PartialDate, notes: readonly LegacyDateNote[]): ResolvedDate {
  const partial: readonly LegacyDateNote[] = precisionOf(value) === 'day' ? [] : ['partial']
  return { kind: 'taken', value, notes: [...notes, ...partial] }
}

/** A year past its era's end is considered only where no era really had it. */
function theOneReading(readings: readonly DateReading[], span: Period): ResolvedDate {
  const wareki = readings.filter(({ era }) => era !== 'western')
  const inSpan = wareki.filter(({ iso }) => isWithinPeriod(iso, span))
  const real = inSpan.filter(({ overflow }) => !overflow)
  const [only, another] = real.length > 0 ? real : inSpan
  if (!only || another) return { kind: 'review', reason: 'ambiguous', readings: wareki }
  return taken(only.iso, only.overflow ? ['interpreted', 'era-overflow'] : ['interpreted'])
}
