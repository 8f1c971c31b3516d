import type { CaseStatus } from '../codes/case-codes.ts'
import type { IsoDate, PartialDate } from '../dates.ts'
import { type CaseDates, effectiveDates, type EffectiveDates } from './effective-dates.ts'
import { firstDayOf, hasCome } from './partial-date.ts'

export interface CaseStatusInput extends CaseDates {
  readonly coordination?:
    | (NonNullable<CaseDates['coordination']> & { readonly releaseDate?: PartialDate | undefined })
    | undefined
}

/** 現在の状況 on a day, always derived from the dates. Ends and starts that lie in the future have not happened yet. */
export function caseStatus(input: CaseStatusInput, today: IsoDate): CaseStatus {
  const dates = effectiveDates(input)
  return followUpStatus(dates, today) ?? firstStatus(dates, input, today)
}

function followUpStatus(
  { first, followUp }: EffectiveDates,
  today: IsoDate,
): CaseStatus | undefined {
  if (followUp?.start === undefined) return undefined
  if (hasCome(followUp.end, today)) return 'ended'
  const begun = hasCome(followUp.start, today)
  // Between a coordination's end and a follow-up that is already booked, nothing has ended.
  return begun || hasCome(first.end, today) ? 'follow_up' : undefined
}

function firstStatus(
  { business, first }: EffectiveDates,
  { coordination }: CaseStatusInput,
  today: IsoDate,
): CaseStatus {
  if (hasCome(first.end, today)) return 'ended'
  const releaseDate = coordination?.releaseDate
  const releaseAhead = releaseDate !== undefined && firstDayOf(releaseDate) > today
  return business === 'coordination' && releaseAhead ? 'awaiting_release' : business
}
