import { api } from '../../api.ts'
import { generalFailureMessage } from '../../app/general-failure-message.ts'
import { QueryView } from '../../app/query-view.tsx'
import { useQuery } from '../../app/use-query.ts'
import { ClientList } from './client-list.tsx'

/** 対象者: all cases of the center at once, so that every key press narrows them without a wait. */
export function ClientsPage() {
  const query = useQuery('clients/list', {}, api.clients.list)
  return (
    <QueryView query={query} messageOf={generalFailureMessage}>
      {({ rows }) => <ClientList rows={rows} />}
    </QueryView>
  )
}
