import type { IsoDate, PartialDate } from '../dates.ts'
import { caseStatus, type CaseStatusInput } from './case-status.ts'
import { effectiveDates } from './effective-dates.ts'
import { elapsedTime, type ElapsedTime } from './elapsed-time.ts'
import { isWholeDay } from './partial-date.ts'

export interface SupportDaysInput extends CaseStatusInput {
  readonly supportStartDate?: PartialDate | undefined
}

export interface SupportDays extends ElapsedTime {
  readonly from: IsoDate
  readonly to: IsoDate
  /** Still supported: `to` is today. */
  readonly ongoing: boolean
}

/**
 * 支援期間: from 支援開始日 (依頼日 where it is not entered) to today, or to the end of an ended case. Undefined where
 * a date is missing or partly known, or the start lies ahead.
 */
export function supportDays(input: SupportDaysInput, today: IsoDate): SupportDays | undefined {
  const from = input.supportStartDate ?? input.requestDate
  const ongoing = caseStatus(input, today) !== 'ended'
  const to = ongoing ? today : endOfCase(input)
  if (!isWholeDay(from) || !isWholeDay(to)) return undefined
  const elapsed = elapsedTime(from, to)
  return elapsed && { ...elapsed, from, to, ongoing }
}

/** The end of the last business; undefined while there is none. */
export function endOfCase(input: CaseStatusInput): PartialDate | undefined {
  const { first, followUp } = effectiveDates(input)
  return followUp?.start === undefined ? first.end : followUp.end
}
