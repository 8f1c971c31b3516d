import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { AppShell } from './app-shell.tsx'
import { LockedContext } from './lock-watch.ts'
import { PageMemoryProvider } from './page-memory.tsx'
import { SessionContext, type Session } from './session.ts'
import { watchActivity } from './watch-activity.ts'

/** Answers are values, so nothing is tried twice; the program is on this machine, so being offline means nothing. */
function newQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: { queries: { retry: false, networkMode: 'always' } },
  })
}

export interface OpenAppProps {
  readonly session: Session
  readonly onLocked: () => void
}

/** Everything behind the login. Data and unsaved text live in here and are gone when it is. */
export function OpenApp({ session, onLocked }: OpenAppProps) {
  const [queries] = useState(newQueryClient)
  useEffect(watchActivity, [])
  return (
    <QueryClientProvider client={queries}>
      <LockedContext value={onLocked}>
        <SessionContext value={session}>
          <PageMemoryProvider>
            <AppShell onLocked={onLocked} />
          </PageMemoryProvider>
        </SessionContext>
      </LockedContext>
    </QueryClientProvider>
  )
}
