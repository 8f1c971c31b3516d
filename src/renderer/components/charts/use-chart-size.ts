import { useEffect, useState, type RefObject } from 'react'

export interface ChartSize {
  readonly width: number
  /** Pixels of 1rem: letters in a chart grow with the text size like all others. */
  readonly rem: number
}

const AT_FIRST: ChartSize = { width: 640, rem: 16 }

/** Charts are drawn in real pixels, so that their letters are never scaled. */
export function useChartSize(box: RefObject<HTMLElement | null>): ChartSize {
  const [size, setSize] = useState(AT_FIRST)
  useEffect(() => {
    const element = box.current
    if (!element) return
    const read = () => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setSize({
        width: element.clientWidth || AT_FIRST.width,
        rem: Number.isNaN(rem) ? AT_FIRST.rem : rem,
      })
    }
    read()
    const resize = new ResizeObserver(read)
    resize.observe(element)
    const textSize = new MutationObserver(read)
    textSize.observe(document.documentElement, { attributeFilter: ['data-text-size'] })
    return () => {
      resize.disconnect()
      textSize.disconnect()
    }
  }, [box])
  return size
}
