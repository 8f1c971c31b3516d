import type { PartialDate } from '../dates.ts'
import { type Interval, intervalBetween } from './elapsed-time.ts'

/** 前刑再犯期間: from the release of the sentence before to the offence of this one. */
export function previousOffenceInterval(offence: {
  readonly previousReleaseDate?: PartialDate | undefined
  readonly offenceDate?: PartialDate | undefined
}): Interval | undefined {
  return intervalBetween(offence.previousReleaseDate, offence.offenceDate)
}

/** 再犯期間 of one re-offence: from 今刑出所日 (else the case's 出所日) to the day of the offence. */
export function reoffenceInterval(
  reoffence: {
    readonly date?: PartialDate | undefined
    readonly releaseDate?: PartialDate | undefined
  },
  caseReleaseDate: PartialDate | undefined,
): Interval | undefined {
  return intervalBetween(reoffence.releaseDate ?? caseReleaseDate, reoffence.date)
}
