import './derived-values.css'
import type { ReactNode } from 'react'
import type { Description } from './description-list.tsx'

export interface DerivedValuesProps {
  readonly items: readonly Description[]
  /** Stands over the full width of a form grid. */
  readonly note?: ReactNode
}

/** What follows from the fields above and cannot be typed: a grey edge, no frame. */
export function DerivedValues({ items, note }: DerivedValuesProps) {
  return (
    <div className="derived-values">
      <dl>
        {items.map(({ term, value }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {note !== undefined && <p className="note">{note}</p>}
    </div>
  )
}
