import { useEffect, useState, type RefObject } from 'react'

/** The section that stands at the upper edge of what is in sight. */
export function useCurrentSection(
  content: RefObject<HTMLElement | null>,
  ids: readonly string[],
): string {
  const [current, setCurrent] = useState(ids[0] ?? '')
  const joined = ids.join(' ')
  useEffect(() => {
    const scroll = content.current?.parentElement
    if (!scroll) return
    const look = () => {
      const edge = scroll.getBoundingClientRect().top + scroll.clientHeight / 3
      const reached = joined
        .split(' ')
        .filter(
          (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < edge,
        )
      const atEnd =
        scroll.scrollTop > 0 && scroll.scrollTop + scroll.clientHeight >= scroll.scrollHeight - 2
      const all = joined.split(' ')
      setCurrent((atEnd ? all : reached).at(-1) ?? all[0] ?? '')
    }
    scroll.addEventListener('scroll', look, { passive: true })
    return () => scroll.removeEventListener('scroll', look)
  }, [content, joined])
  return current
}
