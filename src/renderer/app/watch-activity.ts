import { api } from '../api.ts'

const TELL_EVERY_MS = 30_000
const SIGNS = ['keydown', 'pointerdown', 'wheel'] as const

/** Tells the program now and then that somebody is there: long typing asks for nothing and must not end in a lock. */
export function watchActivity(): () => void {
  let toldAt = 0
  const tell = () => {
    if (Date.now() - toldAt < TELL_EVERY_MS) return
    toldAt = Date.now()
    // A program that does not answer is noticed by whoever asks for data.
    api.session.touch({}).catch(() => undefined)
  }
  for (const sign of SIGNS) window.addEventListener(sign, tell, { passive: true, capture: true })
  return () => {
    for (const sign of SIGNS) window.removeEventListener(sign, tell, { capture: true })
  }
}
