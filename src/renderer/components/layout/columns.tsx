import './columns.css'
import type { ReactNode } from 'react'

export interface ColumnsProps {
  /**
   * `even`: two equal columns. `wide-left`: figures beside a slightly narrower table.
   * `side`: content and a narrow list at the right (未入力, タスク).
   * `work`: a list, the work, a list (取込). `under`: the three parts below a survey table.
   */
  readonly layout: 'even' | 'wide-left' | 'side' | 'work' | 'under'
  /** Takes the rest of the page's height. */
  readonly fill?: boolean
  readonly children: ReactNode
}

/** Columns of a page; below each other when narrow. Each child is one column. */
export function Columns({ layout, fill, children }: ColumnsProps) {
  return (
    <div className="columns" data-layout={layout} data-fill={fill}>
      {children}
    </div>
  )
}
