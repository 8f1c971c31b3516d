import './description-list.css'
import type { ReactNode } from 'react'

export interface Description {
  /** With the report's number where it has one: ① 氏名. */
  readonly term: string
  readonly value: ReactNode
}

export interface DescriptionListProps {
  readonly items: readonly Description[]
  /** Two columns are read downwards, and stand below each other when narrow. */
  readonly columns: 1 | 2
}

/** Facts to read, ruled line by line. */
export function DescriptionList({ items, columns }: DescriptionListProps) {
  const perColumn = Math.ceil(items.length / columns)
  const groups = columns === 1 ? [items] : [items.slice(0, perColumn), items.slice(perColumn)]
  return (
    <div className="description-list" data-columns={columns}>
      {groups.map((group, index) => (
        <dl key={index}>
          {group.map(({ term, value }) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  )
}
