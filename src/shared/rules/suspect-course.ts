import { courseTasks } from '../codes/record-codes.ts'
import { type Course, datedMilestone, endMilestone, taskMilestone } from './course-milestone.ts'

/** 依頼受理 … 終了 of 被疑者等支援; not everybody needs 継続的な援助 after the release. */
export const suspectMilestones: Course = (document, dates, today) => {
  const task = (id: (typeof courseTasks.codes)[number]) =>
    taskMilestone(id, courseTasks.labelOf(id), document, today)
  const followUpStart = dates.followUp?.start
  return [
    datedMilestone('request', '依頼受理', document.requestDate, today),
    task('first_interview'),
    task('plan_notice'),
    datedMilestone('release', '釈放', document.suspectSupport?.releaseDate, today),
    task('result_notice'),
    {
      ...datedMilestone('follow_up_start', '継続的な援助', followUpStart, today),
      optional: followUpStart === undefined,
    },
    endMilestone(document, today),
  ]
}
