import './filter-bar.css'
import type { ReactNode } from 'react'

export interface ListToolsProps {
  /** At the left: KanaIndex, or a heading and its filters. */
  readonly children: ReactNode
  /** At the right: 68名（状況：支援中）, 列を選ぶ, 印刷する. */
  readonly end?: ReactNode
}

/** The line between the filters and the list. */
export function ListTools({ children, end }: ListToolsProps) {
  return (
    <div className="list-tools">
      {children}
      {end !== undefined && <div className="list-tools-end">{end}</div>}
    </div>
  )
}
