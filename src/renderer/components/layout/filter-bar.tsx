import './filter-bar.css'
import type { ReactNode } from 'react'

export interface FilterBarProps {
  /** A SearchField; takes what width is left. */
  readonly search?: ReactNode
  /** SelectFields with a width, and 「条件を消す」 last. */
  readonly children: ReactNode
}

/** What narrows a list; filters stay when one comes back. */
export function FilterBar({ search, children }: FilterBarProps) {
  return (
    <div className="filter-bar">
      {search !== undefined && <div className="filter-bar-search">{search}</div>}
      {children}
    </div>
  )
}
