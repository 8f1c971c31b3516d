import { setTimeout as pause } from 'node:timers/promises'
import { loggedError, type WriteLog } from '../api/call-log.ts'
import type { CoreContext } from '../usecases/core-context.ts'
import { continueSearchIndex } from '../usecases/search/build-search-index.ts'

/** Between two steps the calls of the page have their turn. */
const BETWEEN_STEPS_MS = 15
const WHILE_IMPORTING_MS = 500
const WHEN_COMPLETE_MS = 5_000
const AFTER_FAILURE_MS = 60_000

export interface BackgroundIndex {
  /** Resolves when no step runs any more. */
  readonly stop: () => Promise<void>
}

/** Makes the full-text index beside everything else, a small transaction at a time, while the vault is open. */
export function indexInBackground(context: CoreContext, writeLog: WriteLog): BackgroundIndex {
  const stopping = new AbortController()
  const ended = (async () => {
    let wait = BETWEEN_STEPS_MS
    while (await isStillWanted(wait, stopping.signal)) wait = await nextStep(context, writeLog)
  })()
  return {
    stop: async () => {
      stopping.abort()
      await ended
    },
  }
}

async function isStillWanted(wait: number, signal: AbortSignal): Promise<boolean> {
  try {
    await pause(wait, undefined, { signal, ref: false })
    return true
  } catch {
    return false
  }
}

/** @returns milliseconds until the step after this one. */
async function nextStep(context: CoreContext, writeLog: WriteLog): Promise<number> {
  if (context.importJobs.isRunning()) return WHILE_IMPORTING_MS
  try {
    const { done, total } = await continueSearchIndex(context)
    return done < total ? BETWEEN_STEPS_MS : WHEN_COMPLETE_MS
  } catch (error) {
    writeLog({ kind: 'unexpected', during: 'search-index', error: loggedError(error) })
    return AFTER_FAILURE_MS
  }
}
