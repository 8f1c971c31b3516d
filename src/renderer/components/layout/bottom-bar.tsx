import './bottom-bar.css'
import type { ReactNode } from 'react'

export interface BottomBarProps {
  /** `rule` the navy rule of a form or a step; `line` a thin line under a list. */
  readonly edge: 'rule' | 'line'
  /** State at the left: words and marks. */
  readonly children: ReactNode
  /** At the right: buttons, the primary one last, or a note. */
  readonly end?: ReactNode
}

/** Always in sight at the foot of a screen: what is selected, what happens next. */
export function BottomBar({ edge, children, end }: BottomBarProps) {
  return (
    <div className="bottom-bar" data-edge={edge}>
      {children}
      {end !== undefined && <div className="bottom-bar-end">{end}</div>}
    </div>
  )
}
