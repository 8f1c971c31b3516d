import './page.css'
import type { ReactNode } from 'react'

export interface PageProps {
  /** `scroll`: the whole page scrolls. `fill`: its parts fill the height and scroll by themselves. */
  readonly layout: 'scroll' | 'fill'
  /** Less space above the first section, under the tabs of a client. */
  readonly compact?: boolean
  readonly children: ReactNode
}

/** What stands between the head of a screen and its bottom bar. */
export function Page({ layout, compact, children }: PageProps) {
  return (
    <div className="page" data-layout={layout} data-compact={compact}>
      {children}
    </div>
  )
}
