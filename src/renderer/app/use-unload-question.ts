import { useEffect } from 'react'
import { currentBridge } from '../bridge/current-bridge.ts'

/** A browser asks before it closes the page; the desktop window would only stay open without a word. */
export function useUnloadQuestion(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded || currentBridge.shell === 'desktop') return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [isNeeded])
}
