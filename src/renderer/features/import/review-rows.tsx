import type { ReactNode } from 'react'
import { LongList } from '../../components/layout/long-list.tsx'
import { type ImportReviewGroup, splitReason } from './import-review.ts'
import { count, placeText, reviewText } from './import-words.ts'

export interface ReviewRowsProps {
  readonly group: ImportReviewGroup
  /** After the import: what was taken, not what will be. */
  readonly isDone: boolean
  readonly more?: ReactNode
}

/** Every row of one reason: where it stands, what it says, what becomes of it. */
export function ReviewRows({ group, isDone, more }: ReviewRowsProps) {
  const { title, note } = splitReason(group.reason)
  return (
    <>
      <div className="section-head">
        <h2>{title}</h2>
        <span className="note">{count(group.rows.length)}件</span>
        {more !== undefined && <div className="section-more">{more}</div>}
      </div>
      {note !== '' && <p className="import-fate">{note}</p>}
      <LongList
        key={group.id}
        label={title}
        rows={group.rows.map((row, index) => ({ row, key: String(index) }))}
        rowKey={({ key }) => key}
        render={({ row }) => (
          <>
            {reviewText(row, isDone)}
            <br />
            <span className="note">{placeText(row)}</span>
          </>
        )}
      />
    </>
  )
}
