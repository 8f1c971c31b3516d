import type { PartialDate } from '../../shared/dates.ts'
import { intervalBetween } from '../../shared/rules/elapsed-time.ts'

const LOWEST_MONTHS: readonly (readonly [number, string])[] = [
  [24, 'over_2y'],
  [12, 'y1_2'],
  [6, 'm6_12'],
  [3, 'm3_6'],
]

/**
 * Row of T10c: calendar months from the follow-up's start to the re-offence, the lower bound in. Undefined where
 * a date is missing, comes first, or is known so little that it could be either of two rows.
 */
export function reoffenceBand(
  followUpStart: PartialDate | undefined,
  reoffendedOn: PartialDate | undefined,
): string | undefined {
  const interval = intervalBetween(followUpStart, reoffendedOn)
  if (!interval) return undefined
  if (interval.kind === 'exact') return bandOfMonths(interval.months)
  const band = bandOfMonths(interval.minMonths)
  return band === bandOfMonths(interval.maxMonths) ? band : undefined
}

function bandOfMonths(months: number): string {
  return LOWEST_MONTHS.find(([lowest]) => months >= lowest)?.[1] ?? 'within_3m'
}
