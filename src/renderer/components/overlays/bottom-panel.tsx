import './bottom-panel.css'
import type { ReactNode } from 'react'

export interface BottomPanelProps {
  /** Read aloud: 開いた数の内訳. */
  readonly label: string
  /** Columns of sections. */
  readonly children: ReactNode
}

/** Stands under a page without covering it: the cases behind a figure, checks, a trend. */
export function BottomPanel({ label, children }: BottomPanelProps) {
  return (
    <aside className="bottom-panel" aria-label={label}>
      {children}
    </aside>
  )
}
