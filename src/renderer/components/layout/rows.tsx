import './rows.css'
import type { ReactNode } from 'react'

export interface Row {
  readonly key: string
  /** The whole row is the link. */
  readonly href?: string
  readonly current?: boolean
  readonly cells: readonly ReactNode[]
}

export interface RowsProps {
  readonly rows: readonly Row[]
  /** CSS tracks of the cells: `6rem 1fr auto`. */
  readonly tracks: string
  /** 34 px rows, where the row is one link or only read. */
  readonly dense?: boolean
}

/** A ruled list without a head: お知らせ, タスク, 未入力. */
export function Rows({ rows, tracks, dense }: RowsProps) {
  const style = { gridTemplateColumns: tracks }
  return (
    <ul className="rows" data-dense={dense}>
      {rows.map(({ key, href, current, cells }) => {
        const content = cells.map((cell, index) => <span key={index}>{cell}</span>)
        return (
          <li key={key}>
            {href === undefined ? (
              <div className="row" style={style}>
                {content}
              </div>
            ) : (
              <a className="row" style={style} href={href} aria-current={current}>
                {content}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}
