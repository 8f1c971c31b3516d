import './message.css'
import type { ReactNode } from 'react'

export interface EmptyStateProps {
  /** Why, in one sentence: 条件に合う人はいません。状況を「すべて」にすると 244名います。 */
  readonly children: ReactNode
  /** The way on: 条件を消す. */
  readonly action?: ReactNode
}

/** Nothing to show: the ruled section stays, one sentence, one way on, no picture. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className="empty-state" role="status">
      <p>{children}</p>
      {action}
    </div>
  )
}
