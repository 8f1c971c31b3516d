import { type RefObject, useEffect, useRef } from 'react'

/**
 * For a list of choices and, beside it, what is chosen: when narrow the latter stands below the list, and is
 * brought into sight each time another choice is made.
 */
export function useShownInSight(choice: string | null): RefObject<HTMLDivElement | null> {
  const shown = useRef<HTMLDivElement>(null)
  const last = useRef(choice)
  useEffect(() => {
    if (last.current === choice) return
    last.current = choice
    const top = shown.current?.getBoundingClientRect().top ?? 0
    if (top < 0 || top > window.innerHeight / 2) shown.current?.scrollIntoView()
  }, [choice])
  return shown
}
