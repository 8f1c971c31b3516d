import type { PartialDate } from '../../../shared/dates.ts'
import { acquisitionKinds } from '../../../shared/codes/case-codes.ts'
import { formatWareki } from '../../../shared/rules/format-wareki.ts'
import type { CaseFacts } from '../../../shared/statistics/survey-facts.ts'
import type { SurveyReviewItem } from '../../../shared/statistics/survey-result.ts'
import type { SurveyCase } from '../survey-case.ts'
import { reviewItem } from './review-item.ts'

/** A date that something needs in order to be counted. */
interface NeededDate {
  readonly field: string
  readonly name: string
  readonly date: PartialDate | undefined
  /** Absent dates of an end only say that it has not come. */
  readonly isRequired: boolean
}

const MISSING = { kind: 'date-missing', label: '日付がない' }
const YEAR_ONLY = { kind: 'date-year-only', label: '日付の月が分からない' }

/** What stands in no cell for want of a date: listed in every year until mended. */
export function datesToReview(surveyCase: SurveyCase): readonly SurveyReviewItem[] {
  return neededDates(surveyCase).flatMap((needed) => {
    const { field, name, date, isRequired } = needed
    if (date === undefined)
      return isRequired ? [reviewItem(surveyCase, MISSING, field, missingMessage(name))] : []
    return isUncounted(date)
      ? [reviewItem(surveyCase, YEAR_ONLY, field, yearOnlyMessage(name, date))]
      : []
  })
}

/** Not entered, or known to the year only. */
function isUncounted(date: PartialDate | undefined): boolean {
  return date === undefined || date.length < 7
}

function missingMessage(name: string): string {
  return `${name}が入力されていないため、どの年度にも計上していません。`
}

function yearOnlyMessage(name: string, date: PartialDate): string {
  return `${name}が「${formatWareki(date)}」としか分からないため、計上していません。`
}

function neededDates({ facts, dates }: SurveyCase): readonly NeededDate[] {
  const requestName = dates.business === 'consultation' ? '相談日' : '依頼日'
  return [
    { field: 'requestDate', name: requestName, date: facts.requestDate, isRequired: true },
    ...endDates(facts),
    ...followUpDates(facts),
    ...facts.placements.flatMap(({ date }, index) =>
      isUncounted(date)
        ? [required('followUp.placements', `${index + 1}番目の移行先の移行日`, date)]
        : [],
    ),
    ...facts.acquisitions
      .filter(({ date, isApplication }) => !isApplication && isUncounted(date))
      .map(({ kind, date }) =>
        required('acquisitions', `取得状況「${acquisitionKinds.labelOf(kind)}」の取得日`, date),
      ),
    ...facts.reoffences
      .filter(({ date }) => isUncounted(date))
      .map(({ date }) => required('followUp.reoffences', '再犯日', date)),
    ...facts.cooperations
      .filter(({ direction, requestedOn }) => direction === 'requested' && isUncounted(requestedOn))
      .map(({ requestedOn }) =>
        required('coordination.otherCenters', '他県センターへの依頼日', requestedOn),
      ),
  ]
}

function endDates({ coordination, consultation, suspectSupport }: CaseFacts) {
  return [
    end('coordination.endDate', 'コーディネート終了日', coordination),
    end('consultation.endDate', '相談支援の終了日', consultation),
    end('suspectSupport.endDate', '支援終了日', suspectSupport),
    {
      field: 'suspectSupport.releaseDate',
      name: '釈放日',
      date: suspectSupport?.releaseDate,
      isRequired: false,
    },
  ]
}

/** A follow-up that ended must have begun. */
function followUpDates({ followUp }: CaseFacts): readonly NeededDate[] {
  const hasEnded = followUp?.endDate !== undefined || followUp?.endReason !== undefined
  return [
    {
      field: 'followUp.startDate',
      name: 'フォローアップ開始日',
      date: followUp?.startDate,
      isRequired: hasEnded,
    },
    end('followUp.endDate', 'フォローアップ終了日', followUp),
  ]
}

function end(
  field: string,
  name: string,
  ending: { readonly endDate: PartialDate | undefined } | undefined,
): NeededDate {
  return { field, name, date: ending?.endDate, isRequired: false }
}

function required(field: string, name: string, date: PartialDate | undefined): NeededDate {
  return { field, name, date, isRequired: true }
}
