import { assertNever } from '../../../shared/result.ts'
import { api } from '../../api.ts'
import { type ClientTab, clientTabs } from '../../app/paths.ts'
import { QueryView } from '../../app/query-view.tsx'
import type { RouteProps } from '../../app/route.ts'
import { useQuery } from '../../app/use-query.ts'
import type { CaseSheet } from '../../../shared/api/cases.ts'
import { AcquisitionsTab } from './support/acquisitions-tab.tsx'
import { BasicTab } from './basic/basic-tab.tsx'
import { caseFailureMessage } from './case-failure-message.ts'
import { ClientFrame } from './client-frame.tsx'
import { RecordsTab } from './records/records-tab.tsx'
import { SupportTab } from './support/support-tab.tsx'
import { TopTab } from './top/top-tab.tsx'

/** One client: head, tabs, and the screen of the tab. */
export function ClientPage({ params, query: address }: RouteProps) {
  const caseId = params['caseId'] ?? ''
  const tab = clientTabs.find((each) => each === params['tab']) ?? 'top'
  const query = useQuery('cases/get', { caseId }, api.cases.get)
  return (
    <QueryView query={query} messageOf={caseFailureMessage}>
      {(sheet) => (
        <ClientFrame sheet={sheet} tab={tab}>
          <TabScreen sheet={sheet} tab={tab} address={address} />
        </ClientFrame>
      )}
    </QueryView>
  )
}

interface TabScreenProps {
  readonly sheet: CaseSheet
  readonly tab: ClientTab
  readonly address: URLSearchParams
}

function TabScreen({ sheet, tab, address }: TabScreenProps) {
  switch (tab) {
    case 'top':
      return <TopTab sheet={sheet} />
    case 'basic':
      return <BasicTab sheet={sheet} field={address.get('field')} />
    case 'support':
      return <SupportTab sheet={sheet} />
    case 'acquisitions':
      return <AcquisitionsTab sheet={sheet} />
    case 'records':
      return <RecordsTab sheet={sheet} find={address.get('find') ?? ''} />
    default:
      return assertNever(tab)
  }
}
