import './two-line-rows.css'
import type { ReactNode } from 'react'

export interface TwoLineRow {
  readonly key: string
  readonly href: string
  /** `choice`: one of the rows is open beside the list. `link`: only the title is the link. */
  readonly look: 'choice' | 'link'
  readonly current?: boolean
  readonly title: string
  /** 1,284行, 9件. */
  readonly figure: string
  readonly note: string
  readonly mark?: ReactNode
}

export interface TwoLineRowsProps {
  readonly rows: readonly TwoLineRow[]
}

/** A narrow list whose rows need two lines: found tables, things to confirm. */
export function TwoLineRows({ rows }: TwoLineRowsProps) {
  return (
    <ul className="two-line-rows">
      {rows.map((row) => (
        <li key={row.key} data-look={row.look}>
          {row.look === 'choice' ? (
            <a href={row.href} aria-current={row.current === true ? 'true' : undefined}>
              <b>{row.title}</b>
              <span>{row.figure}</span>
              <span className="note">{row.note}</span>
              {row.mark}
            </a>
          ) : (
            <>
              <a href={row.href}>{row.title}</a>
              <b>{row.figure}</b>
              <span className="note">{row.note}</span>
              {row.mark}
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
