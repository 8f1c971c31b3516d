import type { CaseDocument } from '../cases/case-document.ts'
import type { IsoDate, PartialDate } from '../dates.ts'
import { type EffectiveDates } from './effective-dates.ts'
import { hasCome } from './partial-date.ts'
import { endOfCase } from './support-days.ts'

export type MilestoneId =
  | 'request'
  | 'first_interview'
  | 'face_sheet'
  | 'plan_notice'
  | 'cooperation_request'
  | 'cooperation_result'
  | 'release_preparation'
  | 'result_notice'
  | 'release'
  | 'follow_up_start'
  | 'transition_notice'
  | 'consent'
  | 'end'

export interface Milestone {
  readonly id: MilestoneId
  readonly label: string
  readonly done: boolean
  readonly optional: boolean
  readonly date?: PartialDate | undefined
  readonly dueOn?: PartialDate | undefined
}

/** Makes the milestones of one kind of case; every course is such a function. */
export type Course = (
  document: CaseDocument,
  dates: EffectiveDates,
  today: IsoDate,
) => readonly Milestone[]

/** Done when its day has come; a day ahead is the plan. */
export function datedMilestone(
  id: MilestoneId,
  label: string,
  date: PartialDate | undefined,
  today: IsoDate,
): Milestone {
  return { id, label, done: hasCome(date, today), optional: false, date, dueOn: date }
}

/** Done when its task is; the task is known by its kind, one that staff made themselves by its title. */
export function taskMilestone(
  id: MilestoneId,
  label: string,
  { tasks }: CaseDocument,
  today: IsoDate,
): Milestone {
  const own = tasks.filter(({ kind, title }) => kind === id || (!kind && title === label))
  const done = own.find(({ doneOn }) => hasCome(doneOn, today))
  return {
    id,
    label,
    done: done !== undefined,
    optional: false,
    date: done?.doneOn,
    dueOn: own.find(({ dueOn }) => dueOn !== undefined)?.dueOn,
  }
}

export function endMilestone(document: CaseDocument, today: IsoDate): Milestone {
  return datedMilestone('end', '終了', endOfCase(document), today)
}
