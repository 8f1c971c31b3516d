import { setTimeout as wait } from 'node:timers/promises'
import { chromium } from './chromium.ts'

interface OpenContents {
  readonly onTargetGone: () => void
}

/** The pages of the app's windows, by Chromium's id of their target. */
export const openContents = new Map<string, OpenContents>()

let isWatching = false

/** A debugger that attaches to new pages holds their process until it has let them go; closed before, it would hang. */
const untilDebuggersLetGoMs = 500

/**
 * Follows what Chromium does of its own accord: a page it closed, as `window.close()` makes it, closes
 * its window; a page that a page opened (a headless shell opens none, a full Chromium does) is closed again.
 */
export function watchTargets(): void {
  if (isWatching) return
  isWatching = true
  chromium.browser.on('Target.targetDestroyed', ({ targetId }) => {
    openContents.get(targetId)?.onTargetGone()
  })
  chromium.browser.on('Target.targetCreated', ({ targetInfo: { targetId, openerId } }) => {
    if (openerId === undefined || !openContents.has(openerId)) return
    void wait(untilDebuggersLetGoMs)
      .then(() => chromium.browser.send('Target.closeTarget', { targetId }))
      .catch(() => undefined)
  })
}
