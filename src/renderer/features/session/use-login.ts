import { useEffect, useState } from 'react'
import type { GeneralError } from '../../../shared/api/contract.ts'
import type { OpenFailure } from '../../../shared/api/session.ts'
import { openFailureMessage } from '../../../shared/messages/open-failure-message.ts'
import type { UserMessage } from '../../../shared/messages/user-message.ts'
import { api } from '../../api.ts'
import { generalFailureMessage } from '../../app/general-failure-message.ts'

export type LoginFailure = OpenFailure | GeneralError

/** Why the login was refused, in the user's words. */
export function loginFailureMessage(failure: LoginFailure): UserMessage {
  switch (failure.kind) {
    case 'unexpected':
    case 'locked':
    case 'invalid-input':
    case 'disk-full':
      return generalFailureMessage(failure)
    default:
      return openFailureMessage(failure)
  }
}

const UNREACHABLE: LoginFailure = { kind: 'unexpected', reference: 'bridge' }

function waitOf(failure: LoginFailure | undefined): number {
  return failure?.kind === 'wrong-credentials' ? (failure.waitSeconds ?? 0) : 0
}

export interface Login {
  readonly failure: LoginFailure | undefined
  readonly isRunning: boolean
  /** Seconds until the next try may be made; the program refuses earlier ones. */
  readonly wait: number
  readonly logIn: (name: string, password: string) => Promise<void>
}

/** Logging in, and how long a wrong password makes one wait. */
export function useLogin(onLoggedIn: () => void): Login {
  const [failure, setFailure] = useState<LoginFailure>()
  const [isRunning, setIsRunning] = useState(false)
  const wait = waitOf(failure)

  useEffect(() => {
    if (wait === 0) return
    const timer = setTimeout(() => setFailure(oneSecondLess), 1000)
    return () => clearTimeout(timer)
  }, [wait])

  async function logIn(name: string, password: string) {
    setIsRunning(true)
    try {
      const answer = await api.session.login({ name: name.trim(), password })
      setFailure(answer.ok ? undefined : answer.error)
      if (answer.ok) onLoggedIn()
    } catch {
      setFailure(UNREACHABLE)
    } finally {
      setIsRunning(false)
    }
  }

  return { failure, isRunning, wait, logIn }
}

function oneSecondLess(failure: LoginFailure | undefined): LoginFailure | undefined {
  if (failure?.kind !== 'wrong-credentials') return failure
  const left = (failure.waitSeconds ?? 0) - 1
  return left > 0 ? { kind: 'wrong-credentials', waitSeconds: left } : { kind: 'wrong-credentials' }
}
