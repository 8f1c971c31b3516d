import type { IsoDate } from '../../shared/dates.ts'
import type { Period } from '../../shared/rules/period.ts'
import type { SurveyFacts } from '../../shared/statistics/survey-facts.ts'
import type { CountedDate, CountedSpan } from './survey-case.ts'
import { surveyCase, type SurveyCase } from './survey-case.ts'

/** What a table is evaluated over. */
export interface SurveyContext {
  readonly facts: SurveyFacts
  readonly cases: readonly SurveyCase[]
  readonly period: Period
}

export function surveyContext(facts: SurveyFacts, period: Period): SurveyContext {
  return { facts, cases: facts.cases.map(surveyCase), period }
}

export function isWithin(day: IsoDate | undefined, { from, to }: Period): boolean {
  return day !== undefined && from <= day && day <= to
}

export function countsWithin(date: CountedDate | undefined, period: Period): date is CountedDate {
  return isWithin(date?.day, period)
}

export function startedWithin(span: CountedSpan, period: Period): boolean {
  return isWithin(span.start.day, period)
}

export function endedWithin(span: CountedSpan, period: Period): boolean {
  return isWithin(span.end?.day, period)
}

/** Started, and not ended by the end of the day. */
export function isOpenAfter(span: CountedSpan, day: IsoDate): boolean {
  return span.start.day <= day && (span.end === undefined || span.end.day > day)
}
