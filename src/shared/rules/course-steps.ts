import type { CaseDocument } from '../cases/case-document.ts'
import type { IsoDate, PartialDate } from '../dates.ts'
import { consultationMilestones } from './consultation-course.ts'
import { coordinationMilestones } from './coordination-course.ts'
import type { Milestone, MilestoneId } from './course-milestone.ts'
import { type EffectiveDates, effectiveDates } from './effective-dates.ts'
import { hasCome } from './partial-date.ts'
import { suspectMilestones } from './suspect-course.ts'
import { endOfCase } from './support-days.ts'

export interface CourseStep {
  readonly id: MilestoneId
  readonly label: string
  /**
   * `now` is the step the case is at (at most one), `optional` one that is not always needed, `unrecorded` one that
   * a later step has overtaken and that nobody entered as done.
   */
  readonly state: 'done' | 'now' | 'later' | 'optional' | 'unrecorded'
  /** The day it was done; absent where it is done and the day was not entered. */
  readonly date?: PartialDate
  /** The day it is due or planned, of a step not done. */
  readonly dueOn?: PartialDate
}

/** 支援の道すじ (domain.md §2): the usual course of the case's business, and how far it has come on a day. */
export function courseSteps(document: CaseDocument, today: IsoDate): readonly CourseStep[] {
  const dates = effectiveDates(document)
  const milestones = milestonesOf(document, dates, today)
  const ended = hasCome(endOfCase(document), today)
  const shown = ended && !hasReachedHome(dates) ? milestones.filter(isDone) : milestones
  const lastDone = shown.findLastIndex(isDone)
  const current = shown.findIndex((one, index) => index > lastDone && !one.optional)
  return shown.map((milestone, index) => toStep(milestone, index, lastDone, current))
}

function milestonesOf(
  document: CaseDocument,
  dates: EffectiveDates,
  today: IsoDate,
): readonly Milestone[] {
  switch (dates.business) {
    case 'coordination':
      return coordinationMilestones(document, dates, today)
    case 'suspect_support':
      return suspectMilestones(document, dates, today)
    case 'consultation':
      return consultationMilestones(document, dates, today)
  }
}

/** A case that was withdrawn or handed over never comes to the steps that were left. */
function hasReachedHome({ business, first, followUp }: EffectiveDates): boolean {
  return business !== 'coordination' || first.endReason === 'settled' || followUp !== undefined
}

function isDone({ done }: Milestone): boolean {
  return done
}

function toStep(
  milestone: Milestone,
  index: number,
  lastDone: number,
  current: number,
): CourseStep {
  const { id, label, done, date, dueOn } = milestone
  return {
    id,
    label,
    state: stateOf(milestone, index, lastDone, current),
    ...(done && date !== undefined ? { date } : {}),
    ...(!done && dueOn !== undefined ? { dueOn } : {}),
  }
}

function stateOf(
  { done, optional }: Milestone,
  index: number,
  lastDone: number,
  current: number,
): CourseStep['state'] {
  if (done) return 'done'
  if (optional) return 'optional'
  if (index < lastDone) return 'unrecorded'
  return index === current ? 'now' : 'later'
}
