import './page.css'
import type { ReactNode } from 'react'

export interface ScrollAreaProps {
  /** Read aloud when it is reached by keyboard. */
  readonly label: string
  readonly children: ReactNode
}

/** The part of a filling page that scrolls; reachable by keyboard, because it may hold nothing to press. */
export function ScrollArea({ label, children }: ScrollAreaProps) {
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable (WCAG 2.1.1)
    <div className="scroll-area" role="region" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}
