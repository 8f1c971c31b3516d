import type { PartialDate } from '../../shared/dates.ts'
import { ageBandOf } from '../../shared/rules/age-band.ts'
import { ageOn } from '../../shared/rules/age.ts'
import { isElderly } from '../../shared/rules/elderly.ts'
import type { CaseFacts } from '../../shared/statistics/survey-facts.ts'
import type { Subject } from './define-table.ts'
import type { CountedSpan, SurveyCase } from './survey-case.ts'
import { endedWithin, startedWithin, type SurveyContext } from './survey-context.ts'

/** A case counted by one of its businesses. */
export interface SpanSubject extends Subject {
  readonly kind: 'case'
  readonly span: CountedSpan
}

/** A column of 特別調整, 一般調整, 区分不明, 被疑者等支援. */
export function caseColumnOf({ surveyCase, span }: SpanSubject): string {
  return span.business === 'suspect_support' ? 'suspect_support' : surveyCase.adjustment
}

/** Every business that was carried on within the period: begun by its last day, not ended before its first. */
export function handledSpans({ cases, period }: SurveyContext): readonly SpanSubject[] {
  const { from, to } = period
  return cases.flatMap((surveyCase) =>
    [surveyCase.first, surveyCase.followUp].flatMap((span) =>
      span && span.start.day <= to && (span.end === undefined || span.end.day >= from)
        ? [spanSubject(surveyCase, span, span.start.entered)]
        : [],
    ),
  )
}

/** First businesses of the given kinds that started within the period. */
export function newCases(
  { cases, period }: SurveyContext,
  businesses: readonly CountedSpan['business'][],
): readonly SpanSubject[] {
  return cases.flatMap((surveyCase) => {
    const span = surveyCase.first
    return span && businesses.includes(span.business) && startedWithin(span, period)
      ? [spanSubject(surveyCase, span, span.start.entered)]
      : []
  })
}

/** Businesses of one kind that ended within the period. */
export function endedCases(
  { cases, period }: SurveyContext,
  business: CountedSpan['business'],
): readonly SpanSubject[] {
  return cases.flatMap((surveyCase) => {
    const span = business === 'follow_up' ? surveyCase.followUp : surveyCase.first
    return span?.business === business && span.end && endedWithin(span, period)
      ? [spanSubject(surveyCase, span, span.end.entered)]
      : []
  })
}

function spanSubject(surveyCase: SurveyCase, span: CountedSpan, date: PartialDate): SpanSubject {
  return { kind: 'case', surveyCase, span, date }
}

/** Age band on the request date. */
export function ageBandOfCase({ surveyCase: { facts } }: Subject): string {
  return ageBandOf(ageOn(facts.birthDate, facts.requestDate))
}

/** 高齢: undefined where nothing says. */
export function isElderlyCase({ birthDate, requestDate, elderlyOverride }: CaseFacts) {
  return isElderly({ birthDate, requestDate, override: elderlyOverride })
}
