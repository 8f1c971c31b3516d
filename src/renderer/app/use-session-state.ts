import { useCallback, useEffect, useState } from 'react'
import type { z } from 'zod'
import type { sessionState } from '../../shared/api/session.ts'
import { api } from '../api.ts'
import { currentBridge } from '../bridge/current-bridge.ts'

export type SessionState = z.output<typeof sessionState>

/** The program ended, so nothing of a client may stay on the screen. */
export type KnownSessionState = SessionState | 'asking' | 'gone'

const ASK_EVERY_MS = 60_000
/** A machine that wakes up drops its connections once, also the local ones. */
const ASK_AGAIN_MS = 2_000

async function ask(): Promise<SessionState | undefined> {
  try {
    const answer = await api.session.state({})
    return answer.ok ? answer.value : undefined
  } catch {
    return undefined
  }
}

function locked(state: KnownSessionState): KnownSessionState {
  if (typeof state === 'string' || state.vault !== 'open') return state
  const { programVersion, today, center } = state
  return { programVersion, today, vault: 'locked', ...(center !== undefined && { center }) }
}

export interface SessionWatch {
  readonly state: KnownSessionState
  /** After a login, a first start or a lock. */
  readonly refresh: () => Promise<void>
  /** At once, before the program is asked. */
  readonly noteLocked: () => void
}

/** Asked once a minute too, because the day changes and a lock may happen anywhere. */
export function useSessionState(): SessionWatch {
  const [state, setState] = useState<KnownSessionState>('asking')

  const refresh = useCallback(async () => {
    const first = await ask()
    if (first) {
      setState(first)
      return
    }
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS))
    setState((await ask()) ?? 'gone')
  }, [])

  const noteLocked = useCallback(() => {
    setState(locked)
    void refresh()
  }, [refresh])

  useEffect(() => {
    const first = setTimeout(() => void refresh())
    const timer = setInterval(() => void refresh(), ASK_EVERY_MS)
    const stop = currentBridge.onLocked(noteLocked)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      stop()
    }
  }, [refresh, noteLocked])

  return { state, refresh, noteLocked }
}
