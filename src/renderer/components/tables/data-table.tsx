import './data-table.css'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef } from 'react'
import { DataTableHead } from './data-table-head.tsx'
import type { DataTableProps } from './data-table-props.ts'
import { DataTableRow } from './data-table-row.tsx'
import { useRowFocus } from './use-row-focus.ts'
import { useHasRoom } from './use-has-room.ts'
import { useRowHeight } from './use-row-height.ts'

export type { DataColumn, DataSelection, DataSort, DataTableProps } from './data-table-props.ts'

/** In px: group letter, checkbox and both gutters. */
const BESIDES = 30 + 38 + 2 * 24

/** A list of thousands, of which only the rows in sight are drawn. Up and down move between rows. */
export function DataTable<Row>(all: DataTableProps<Row>) {
  const scroll = useRef<HTMLDivElement>(null)
  const needed = all.columns.reduce((sum, { width }) => sum + width, 0)
  const hasRoom = useHasRoom(scroll, needed, BESIDES)
  const columns = all.columns.filter((column) => hasRoom || column.hiddenWhenNarrow !== true)
  const props = { ...all, columns }
  const { rows, rowKey, groupOf } = props
  const rowHeight = useRowHeight(scroll)
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler memoizes our components
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    // The head is as high as a row and stays in sight.
    paddingStart: rowHeight,
    scrollPaddingStart: rowHeight,
    onChange: ({ scrollOffset, scrollRect }) => {
      const offset = scrollOffset ?? 0
      const below = offset + (scrollRect?.height ?? 0) - rowHeight
      const last = Math.min(rows.length, Math.floor(below / rowHeight)) - 1
      props.onRange?.(Math.floor(offset / rowHeight), last)
    },
  })
  const focus = useRowFocus({
    virtual,
    scroll,
    count: rows.length,
    jumpTo: props.jumpTo,
    rowHeight,
  })
  const items = virtual.getVirtualItems()
  const before = (items[0]?.start ?? rowHeight) - rowHeight
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return (
    <div className="data-table-scroll" ref={scroll}>
      <table className="data-table" aria-rowcount={rows.length + 1}>
        <caption className="visually-hidden">{props.caption}</caption>
        <DataTableHead {...props} />
        {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the keys move between the links of its rows */}
        <tbody onKeyDown={focus.onKeyDown}>
          {before > 0 && <Spacer height={before} />}
          {items.map(({ index }) => {
            const row = rows[index]
            if (row === undefined) return null
            const group = groupOf?.(row)
            const previous = index > 0 ? rows[index - 1] : undefined
            const isFirst = previous === undefined || groupOf?.(previous) !== group
            return (
              <DataTableRow
                key={rowKey(row)}
                table={props}
                row={row}
                index={index}
                group={groupOf && !isFirst ? '' : group}
                active={index === focus.active}
                onFocus={focus.setActive}
              />
            )
          })}
          {after > 0 && <Spacer height={after} />}
        </tbody>
      </table>
      {rows.length === 0 && props.empty}
    </div>
  )
}

/** One cell only: more would add columns where some are dropped. */
function Spacer({ height }: { readonly height: number }) {
  return (
    <tr className="data-table-spacer" aria-hidden="true">
      <td style={{ height }} />
    </tr>
  )
}
