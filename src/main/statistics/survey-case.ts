import type { Business } from '../../shared/codes/case-codes.ts'
import type { IsoDate, PartialDate } from '../../shared/dates.ts'
import { daysBetween } from '../../shared/rules/calendar.ts'
import {
  type BusinessSpan,
  effectiveDates,
  type EffectiveDates,
} from '../../shared/rules/effective-dates.ts'
import { firstDayOf, isWholeDay, lastDayOf } from '../../shared/rules/partial-date.ts'
import type { CaseFacts } from '../../shared/statistics/survey-facts.ts'

/** 特別調整, 一般調整 or neither entered: the survey's split of coordination. */
export type AdjustmentCategory = 'special' | 'general' | 'unknown'

/** A case with what every table asks of it. */
export interface SurveyCase {
  readonly facts: CaseFacts
  readonly dates: EffectiveDates
  readonly adjustment: AdjustmentCategory
  /** Absent where the start is not known to the month: the business is then in no cell. */
  readonly first: CountedSpan | undefined
  readonly followUp: CountedSpan | undefined
}

/** One business of one case, from its start on. */
export interface CountedSpan {
  readonly business: Business
  readonly start: CountedDate
  /** Absent while the business goes on, and where the end is not known to the month. */
  readonly end: CountedDate | undefined
  readonly endReason: string | undefined
}

/** A date as it was entered, and the one day on which it counts. */
export interface CountedDate {
  readonly entered: PartialDate
  readonly day: IsoDate
}

export function surveyCase(facts: CaseFacts): SurveyCase {
  const dates = effectiveDates(facts)
  return {
    facts,
    dates,
    adjustment: adjustmentOf(facts),
    first: countedSpan(dates.business, dates.first),
    followUp: dates.followUp && countedSpan('follow_up', dates.followUp),
  }
}

function adjustmentOf({ category }: CaseFacts): AdjustmentCategory {
  if (category === 'special_adjustment') return 'special'
  return category === 'general_adjustment' ? 'general' : 'unknown'
}

function countedSpan(business: Business, span: BusinessSpan): CountedSpan | undefined {
  const start = countedDate(span.start)
  if (!start) return undefined
  return { business, start, end: countedEnd(span.end), endReason: span.endReason }
}

/**
 * A date known to the month counts on the month's first day, so that it lies in exactly one of any periods that
 * follow each other; known to the year it does not count (statistics.md §1).
 */
export function countedDate(date: PartialDate | undefined): CountedDate | undefined {
  return date === undefined || date.length < 7
    ? undefined
    : { entered: date, day: firstDayOf(date) }
}

/** An end known to the month counts on its last day: it cannot come before a start in the same month. */
function countedEnd(date: PartialDate | undefined): CountedDate | undefined {
  const counted = countedDate(date)
  return counted && { ...counted, day: lastDayOf(counted.entered) }
}

/** End minus start; undefined where one of them is not a whole day. */
export function daysOfSpan({ start, end }: CountedSpan): number | undefined {
  if (!end || !isWholeDay(start.entered) || !isWholeDay(end.entered)) return undefined
  return daysBetween(start.entered, end.entered)
}
