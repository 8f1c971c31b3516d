import { createContext, useContext } from 'react'
import type { User } from '../../shared/api/session.ts'
import type { IsoDate } from '../../shared/dates.ts'

/** Who is logged in, where, and on what day. */
export interface Session {
  readonly user: User
  readonly center: string
  readonly programVersion: string
  /** Of the program, not of the page: the only day that anything here is derived for. */
  readonly today: IsoDate
}

export const SessionContext = createContext<Session | undefined>(undefined)

/** Only behind the login. */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('No session: this screen was drawn before the login')
  return session
}
