import type { PartialDate } from '../../../shared/dates.ts'
import { isElderly } from '../../../shared/rules/elderly.ts'
import type { Period } from '../../../shared/rules/period.ts'
import type { CaseFacts, PlacementFacts } from '../../../shared/statistics/survey-facts.ts'
import type { SurveyReviewItem } from '../../../shared/statistics/survey-result.ts'
import { isDisabled } from '../is-disabled.ts'
import { countedDate, type SurveyCase } from '../survey-case.ts'
import { countsWithin } from '../survey-context.ts'
import { reviewItem } from './review-item.ts'

const KIND = {
  kind: 'group-home-without-disability',
  label: '障害のない65歳以上のグループホーム',
}

/**
 * グループホーム（障害） is a home for disabled people; old programs wrote the word for homes of dementia care as
 * well (legacy.md), which belong under another type.
 */
export function homesToReview(surveyCase: SurveyCase, period: Period): readonly SurveyReviewItem[] {
  const { facts } = surveyCase
  if (isDisabled(facts)) return []
  return movesOf(facts)
    .filter(({ type, date }) => type === 'group_home' && isElderlyOn(facts, date))
    .filter(({ date }) => countsWithin(countedDate(date), period))
    .map(({ field }) =>
      reviewItem(
        surveyCase,
        KIND,
        field,
        '65歳以上で障害が「有」でない人の移行先がグループホーム（障害）です。形態か障害の入力を確かめてください。',
      ),
    )
}

interface Move extends Pick<PlacementFacts, 'type' | 'date'> {
  readonly field: string
}

function movesOf({ placements, suspectSupport }: CaseFacts): readonly Move[] {
  const moves = placements.map(({ type, date }) => ({ type, date, field: 'followUp.placements' }))
  if (!suspectSupport) return moves
  const { residenceType: type, releaseDate: date } = suspectSupport
  return [...moves, { type, date, field: 'suspectSupport.residence' }]
}

function isElderlyOn(
  { birthDate, elderlyOverride }: CaseFacts,
  date: PartialDate | undefined,
): boolean {
  return isElderly({ birthDate, requestDate: date, override: elderlyOverride }) === true
}
