import { ClientPage } from '../features/client/client-page.tsx'
import { ClientsPage } from '../features/clients/clients-page.tsx'
import { ImportPage } from '../features/import/import-page.tsx'
import { SearchPage } from '../features/search/search-page.tsx'
import { StatisticsPage } from '../features/statistics/statistics-page.tsx'
import type { AppRoute, RailEntry } from './route.ts'

/**
 * Every screen behind the login. A page is `({ params, query }: RouteProps) => ReactNode` (app/route.ts) and fills
 * `main` of the frame from top to bottom: `<Page layout="…">` and, where it has one, `<BottomBar>`. Other screens are
 * linked by `app/paths.ts`, never by importing another feature. Data: `useQuery` (app/use-query.ts); commands:
 * `useCommand` (app/use-command.ts); who is logged in and what day it is: `useSession` (app/session.ts); what a
 * person chose and should find again when coming back (filters, an opened year): `useKept` (app/page-memory.tsx);
 * while data is on its way or could not be read: `QueryView` (app/query-view.tsx).
 */
export const ROUTES: readonly AppRoute[] = [
  { path: '/clients', rail: 'clients', Page: ClientsPage },
  { path: '/clients/:caseId/:tab', rail: 'clients', Page: ClientPage },
  { path: '/search', rail: 'clients', Page: SearchPage },
  { path: '/statistics', rail: 'statistics', Page: StatisticsPage },
  { path: '/import', rail: 'import', Page: ImportPage },
]

export const RAIL: readonly RailEntry[] = [
  { id: 'clients', label: '対象者', icon: 'people', href: '#/clients' },
  { id: 'statistics', label: '統計', icon: 'chart', href: '#/statistics' },
  { id: 'import', label: '取込', icon: 'import', href: '#/import' },
]
