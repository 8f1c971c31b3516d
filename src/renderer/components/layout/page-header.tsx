import './page-header.css'
import type { ReactNode } from 'react'

export interface PageHeaderProps {
  readonly title: string
  /** A grey word on size or source: 全 312名. */
  readonly note?: ReactNode
  /** Fields or marks that belong to the title: 年度, まだ確定していません. */
  readonly children?: ReactNode
  /** Buttons, the primary one last. */
  readonly actions?: ReactNode
}

/** The h1 of a screen and what can be done on it. */
export function PageHeader({ title, note, children, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <h1>{title}</h1>
      {note !== undefined && <p className="note">{note}</p>}
      {children}
      {actions !== undefined && <div className="page-header-actions">{actions}</div>}
    </header>
  )
}
