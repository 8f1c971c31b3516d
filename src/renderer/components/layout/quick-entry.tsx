import './quick-entry.css'
import type { ReactNode } from 'react'

export interface QuickEntryProps {
  /** Fields in one line. */
  readonly fields: ReactNode
  /** The long text. */
  readonly text: ReactNode
  /** 記録する and what stands above it. */
  readonly actions: ReactNode
}

/** Writing without leaving the list: a block of paper under the tabs. */
export function QuickEntry({ fields, text, actions }: QuickEntryProps) {
  return (
    <div className="quick-entry">
      <div className="quick-entry-fields">{fields}</div>
      <div className="quick-entry-text">
        {text}
        <div className="quick-entry-actions">{actions}</div>
      </div>
    </div>
  )
}
