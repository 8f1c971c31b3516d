import { useEffect, useState, type RefObject } from 'react'

/**
 * Whether what needs `rem` (and `px` besides) fits into the element, at the text size of the moment. True until
 * the element has been measured.
 */
export function useHasRoom(
  element: RefObject<HTMLElement | null>,
  rem: number,
  px: number,
): boolean {
  const [hasRoom, setHasRoom] = useState(true)
  useEffect(() => {
    const box = element.current
    if (!box) return
    const read = () => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setHasRoom(box.clientWidth === 0 || rem * size + px <= box.clientWidth)
    }
    read()
    const resize = new ResizeObserver(read)
    resize.observe(box)
    const textSize = new MutationObserver(read)
    textSize.observe(document.documentElement, { attributeFilter: ['data-text-size'] })
    return () => {
      resize.disconnect()
      textSize.disconnect()
    }
  }, [element, rem, px])
  return hasRoom
}
