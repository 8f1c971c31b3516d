import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { type ComponentType, useSyncExternalStore } from 'react'
import { LockedContext } from '../app/lock-watch.ts'
import { PageMemoryProvider } from '../app/page-memory.tsx'
import type { RouteProps } from '../app/route.ts'
import { SessionContext } from '../app/session.ts'

const SESSION = {
  user: { name: '検査 太郎', roles: ['head'] },
  center: '青葉県',
  programVersion: '0.1.0',
  today: '2026-11-22',
}

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** As the open program shows it, at the address that stands in the window; another path shows nothing. */
export function showPage(path: string, Page: ComponentType<RouteProps>): void {
  function Shell() {
    const hash = useSyncExternalStore(subscribe, () => window.location.hash)
    const [at = '', search = ''] = hash.replace(/^#/, '').split('?', 2)
    if (at !== path) return <p>別の画面</p>
    return <Page params={{}} query={new URLSearchParams(search)} />
  }
  window.location.hash = path
  const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={queries}>
      <LockedContext value={() => undefined}>
        <SessionContext value={SESSION}>
          <PageMemoryProvider>
            <Shell />
          </PageMemoryProvider>
        </SessionContext>
      </LockedContext>
    </QueryClientProvider>,
  )
}
