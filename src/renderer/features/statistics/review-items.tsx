import { LongList } from '../../components/layout/long-list.tsx'
import { personName } from '../../app/person-name.ts'
import type { SurveyReviewItem } from '../../../shared/statistics/survey-result.ts'
import { reviewPath } from './member-link.ts'
import type { ReviewGroup } from './review-groups.ts'
import type { ClientsById } from './survey-answer.ts'

export interface ReviewItemsProps {
  readonly group: ReviewGroup
  readonly clients: ClientsById
}

/** Each line leads to the field to mend; mended, it is gone from here. */
export function ReviewItems({ group, clients }: ReviewItemsProps) {
  const nameOf = ({ caseId, caseNo }: SurveyReviewItem) => {
    const name = clients.get(caseId)?.name
    return name === undefined ? caseNo : personName(name)
  }
  return (
    <>
      <div className="section-head">
        <h2>{group.label}</h2>
        <span className="note">氏名を押すと、直す欄が開きます。直すとここから消えます。</span>
      </div>
      <LongList
        label={group.label}
        rows={group.items.map((item, index) => ({ item, key: String(index) }))}
        rowKey={({ key }) => key}
        render={({ item }) => (
          <div className="statistics-item">
            <a href={reviewPath(item)}>{nameOf(item)}</a>
            <span>{item.caseNo}</span>
            <span className="note">{item.message}</span>
          </div>
        )}
      />
    </>
  )
}
