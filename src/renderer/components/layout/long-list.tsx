import './long-list.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'

export interface LongListProps<Row> {
  /** Read aloud when it is reached by keyboard: 確認が必要なもの. */
  readonly label: string
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Any height: rows are measured once they are drawn. */
  readonly render: (row: Row) => ReactNode
}

/** Two lines and the space around them at 標準. */
const ROUGH_HEIGHT = 63

/** Thousands of rows of sentences, of which only those in sight are drawn; fills the height it is given. */
export function LongList<Row>({ label, rows, rowKey, render }: LongListProps<Row>) {
  const scroll = useRef<HTMLDivElement>(null)
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes our components
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROUGH_HEIGHT,
    overscan: 6,
  })
  useEffect(() => {
    const watch = new MutationObserver(() => virtual.measure())
    watch.observe(document.documentElement, { attributeFilter: ['data-text-size'] })
    return () => watch.disconnect()
  }, [virtual])
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable (WCAG 2.1.1)
    <div className="long-list" ref={scroll} role="region" aria-label={label} tabIndex={0}>
      <ul style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index]
          if (row === undefined) return null
          return (
            <li
              key={rowKey(row)}
              ref={virtual.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              {render(row)}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
