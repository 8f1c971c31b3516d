import type { IsoDate, PartialDate } from '../dates.ts'
import { firstDayOf, lastDayOf } from './partial-date.ts'

/** From the first to the last day, both inclusive. */
export interface Period {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** A partly known date is inside only where every day it can mean is. */
export function isWithinPeriod(date: PartialDate | undefined, period: Period): boolean {
  return date !== undefined && firstDayOf(date) >= period.from && lastDayOf(date) <= period.to
}
