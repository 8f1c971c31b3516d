import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useState, type KeyboardEvent, type RefObject } from 'react'

export interface RowFocusInput {
  readonly virtual: Virtualizer<HTMLDivElement, Element>
  readonly scroll: RefObject<HTMLDivElement | null>
  readonly count: number
  readonly rowHeight: number
  readonly jumpTo: { readonly index: number } | undefined
}

const PAGE = 10

function target(key: string, at: number, last: number): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'PageDown':
      return Math.min(at + PAGE, last)
    case 'PageUp':
      return Math.max(at - PAGE, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return undefined
  }
}

/** One row at a time is in the tab order; the arrow keys move it, also to rows that are not drawn yet. */
export function useRowFocus({ virtual, scroll, count, rowHeight, jumpTo }: RowFocusInput) {
  const [active, setActive] = useState(0)
  const [wanted, setWanted] = useState<number>()
  const shown = virtual.getVirtualItems().some((item) => item.index === wanted)

  useEffect(() => {
    if (wanted === undefined || !shown) return
    const link = scroll.current?.querySelector<HTMLElement>(
      `[data-row="${wanted}"] [data-row-link]`,
    )
    link?.focus({ preventScroll: true })
  }, [wanted, shown, scroll])

  useEffect(() => virtual.measure(), [virtual, rowHeight])

  useEffect(() => {
    if (jumpTo) virtual.scrollToIndex(jumpTo.index, { align: 'start' })
  }, [virtual, jumpTo])

  function onKeyDown(event: KeyboardEvent) {
    const next = target(event.key, active, count - 1)
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    setActive(next)
    setWanted(next)
    virtual.scrollToIndex(next)
  }

  return { active: Math.min(active, Math.max(count - 1, 0)), setActive, onKeyDown }
}
