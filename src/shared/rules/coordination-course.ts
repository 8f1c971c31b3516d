import type { CaseDocument } from '../cases/case-document.ts'
import type { IsoDate } from '../dates.ts'
import { courseTasks } from '../codes/record-codes.ts'
import {
  type Course,
  datedMilestone,
  endMilestone,
  type Milestone,
  taskMilestone,
} from './course-milestone.ts'
import { hasCome } from './partial-date.ts'

/** 依頼受理 … 終了 of 特別調整 and 一般調整. */
export const coordinationMilestones: Course = (document, dates, today) => {
  const task = (id: (typeof courseTasks.codes)[number]) =>
    taskMilestone(id, courseTasks.labelOf(id), document, today)
  const resultNotice = task('result_notice')
  const release = releaseMilestone(document, today)
  const followUp = dates.followUp
  return [
    datedMilestone('request', '依頼受理', document.requestDate, today),
    task('first_interview'),
    task('face_sheet'),
    task('plan_notice'),
    ...cooperationMilestones(document, today),
    preparationMilestone(resultNotice.done || release.done),
    resultNotice,
    release,
    datedMilestone('follow_up_start', 'フォローアップ開始', followUp?.start, today),
    ...transitionMilestones(document, today),
    endMilestone(document, today),
  ]
}

/** 他県への協力依頼 is needed only where the home is elsewhere; its answer only once it was asked for. */
function cooperationMilestones(document: CaseDocument, today: IsoDate): readonly Milestone[] {
  const label = '他県への協力依頼'
  const asked = document.coordination?.otherCenters.filter(
    ({ direction }) => direction === 'requested',
  )
  const latest = asked?.at(-1)
  if (!latest) {
    return [{ ...taskMilestone('cooperation_request', label, document, today), optional: true }]
  }
  const answered = latest.result === 'accepted' || latest.result === 'declined'
  const { requestedOn, resultOn } = latest
  return [
    { id: 'cooperation_request', label, done: true, optional: false, date: requestedOn },
    {
      id: 'cooperation_result',
      label: '協力依頼の結果通知書',
      done: answered || hasCome(resultOn, today),
      optional: false,
      date: resultOn,
    },
  ]
}

/** Nobody enters it as such: it is over when the result is told or the person has left. */
function preparationMilestone(done: boolean): Milestone {
  return { id: 'release_preparation', label: '出所前の準備', done, optional: false }
}

function releaseMilestone(document: CaseDocument, today: IsoDate): Milestone {
  const { coordination, sentenceEndDate } = document
  const release = datedMilestone('release', '出所', coordination?.releaseDate, today)
  return release.dueOn === undefined ? { ...release, dueOn: sentenceEndDate } : release
}

/** A 中間施設 is not the final home: the move from it is told as well. */
function transitionMilestones(document: CaseDocument, today: IsoDate): readonly Milestone[] {
  const placements = document.followUp?.placements ?? document.placements ?? []
  if (!placements.some(({ intermediate }) => intermediate)) return []
  const notice = taskMilestone('transition_notice', '移行時の結果通知書', document, today)
  return [{ ...notice, optional: true }]
}
