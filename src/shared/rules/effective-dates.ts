import type { PartialDate } from '../dates.ts'
import type { Business } from '../codes/case-codes.ts'
import { earlierOf, isCertainlyBefore } from './partial-date.ts'

type Entered<Value> = Value | undefined

/** The dates of a case as they were entered. A CaseDocument is one; an own category is passed as what it maps to. */
export interface CaseDates {
  readonly category?: Entered<string>
  readonly requestDate?: Entered<PartialDate>
  readonly coordination?: Entered<{
    readonly endDate?: Entered<PartialDate>
    readonly endReason?: Entered<string>
  }>
  readonly followUp?: Entered<{
    readonly startDate?: Entered<PartialDate>
    readonly endDate?: Entered<PartialDate>
    readonly endReason?: Entered<string>
  }>
  readonly consultation?: Entered<{ readonly endDate?: Entered<PartialDate> }>
  readonly suspectSupport?: Entered<{
    readonly endDate?: Entered<PartialDate>
    readonly endReason?: Entered<string>
  }>
}

/** One business of a case as every figure takes it. */
export interface BusinessSpan {
  readonly start?: PartialDate
  readonly end?: PartialDate
  readonly endReason?: string
  /** The end was entered before the start, and is left out: 要確認. */
  readonly endIgnored: boolean
  /** The end is the follow-up's start, because none was entered: 要確認 for coordination. */
  readonly endAssumed: boolean
}

/** The business that the request started, and the follow-up after it. Absent: the case has no such business. */
export interface EffectiveDates {
  readonly business: FirstBusiness
  readonly first: BusinessSpan
  readonly followUp?: BusinessSpan
}

export type FirstBusiness = Exclude<Business, 'follow_up'>

/** Statistics.md §1: what counts as start and end, whatever was entered. */
export function effectiveDates(dates: CaseDates): EffectiveDates {
  const business = firstBusinessOf(dates)
  const first = firstSpan(business, dates)
  if (!dates.followUp) return { business, first }
  const { startDate, endDate, endReason } = dates.followUp
  return { business, first, followUp: span(startDate, endDate, endReason) }
}

/** A case whose category was not entered is a coordination (区分不明) unless its own form says otherwise. */
export function firstBusinessOf(dates: CaseDates): FirstBusiness {
  const { category = '' } = dates
  if (category === 'suspect_support') return 'suspect_support'
  if (category.startsWith('consultation_')) return 'consultation'
  if (category === 'special_adjustment' || category === 'general_adjustment') return 'coordination'
  if (dates.suspectSupport) return 'suspect_support'
  return dates.consultation && !dates.coordination ? 'consultation' : 'coordination'
}

function firstSpan(business: FirstBusiness, dates: CaseDates): BusinessSpan {
  switch (business) {
    case 'consultation':
      return span(dates.requestDate, dates.consultation?.endDate, undefined)
    case 'coordination':
      return withAssumedEnd(enteredSpan(dates, dates.coordination), dates.followUp?.startDate)
    case 'suspect_support':
      return endedByFollowUp(enteredSpan(dates, dates.suspectSupport), dates.followUp?.startDate)
  }
}

function enteredSpan(
  { requestDate }: CaseDates,
  ending: CaseDates['coordination'] | CaseDates['suspectSupport'],
): BusinessSpan {
  return span(requestDate, ending?.endDate, ending?.endReason)
}

function span(
  start: PartialDate | undefined,
  end: PartialDate | undefined,
  endReason: string | undefined,
): BusinessSpan {
  const endIgnored = isImpossibleEnd(start, end)
  const ended = end !== undefined && !endIgnored
  return {
    ...(start === undefined ? {} : { start }),
    ...(ended ? { end } : {}),
    ...(ended && endReason !== undefined ? { endReason } : {}),
    endIgnored,
    endAssumed: false,
  }
}

/** A coordination without an end whose follow-up has started ended, settled, on the follow-up's start. */
function withAssumedEnd(
  entered: BusinessSpan,
  followUpStart: PartialDate | undefined,
): BusinessSpan {
  if (entered.end !== undefined || followUpStart === undefined) return entered
  if (isImpossibleEnd(entered.start, followUpStart)) return entered
  return { ...entered, end: followUpStart, endReason: 'settled', endAssumed: true }
}

/** Suspect support ends on the earlier of its end and the start of its follow-up (T1). */
function endedByFollowUp(
  entered: BusinessSpan,
  followUpStart: PartialDate | undefined,
): BusinessSpan {
  if (isImpossibleEnd(entered.start, followUpStart)) return entered
  const end = earlierOf(entered.end, followUpStart)
  if (end === undefined || end === entered.end) return entered
  return { ...entered, end, endAssumed: true }
}

function isImpossibleEnd(start: PartialDate | undefined, end: PartialDate | undefined): boolean {
  return start !== undefined && end !== undefined && isCertainlyBefore(end, start)
}
