import { createContext, useCallback, useContext } from 'react'
import type { Result } from '../../shared/result.ts'

/** Called when an answer says that the program is locked. */
export const LockedContext = createContext<() => void>(() => undefined)

function isLocked(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'kind' in error && error.kind === 'locked'
}

/** Looks at every answer: a locked program asks for the login at once, wherever one is. */
export function useLockWatch(): <Value, Failure>(
  result: Result<Value, Failure>,
) => Result<Value, Failure> {
  const onLocked = useContext(LockedContext)
  return useCallback(
    (result) => {
      if (!result.ok && isLocked(result.error)) onLocked()
      return result
    },
    [onLocked],
  )
}
