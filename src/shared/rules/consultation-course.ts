import { type Course, datedMilestone, endMilestone, taskMilestone } from './course-milestone.ts'

/** 相談受付 … 終了; the consent is needed only where the advice goes on. */
export const consultationMilestones: Course = (document, _dates, today) => [
  datedMilestone('request', '相談受付', document.requestDate, today),
  { ...taskMilestone('consent', '支援の同意書', document, today), optional: true },
  endMilestone(document, today),
]
