import { useEffect, useState, type RefObject } from 'react'

const ROW_AT_STANDARD = 44

/** `--row` in pixels: it follows the text size, which may change while the list is open. */
export function useRowHeight(element: RefObject<HTMLElement | null>): number {
  const [height, setHeight] = useState(ROW_AT_STANDARD)
  useEffect(() => {
    const read = () => {
      if (!element.current) return
      const row = Number.parseFloat(getComputedStyle(element.current).getPropertyValue('--row'))
      setHeight(Number.isNaN(row) ? ROW_AT_STANDARD : row)
    }
    read()
    const watch = new MutationObserver(read)
    watch.observe(document.documentElement, { attributeFilter: ['data-text-size'] })
    return () => watch.disconnect()
  }, [element])
  return height
}
