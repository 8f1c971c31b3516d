import type { IsoDate } from '../../shared/dates.ts'
import { isoDateOf } from '../../shared/rules/calendar.ts'

/** The day that the clock on the wall of this machine shows at a moment. */
export function localDay(moment: number): IsoDate {
  const date = new Date(moment)
  return isoDateOf(date.getFullYear(), date.getMonth() + 1, date.getDate())
}
