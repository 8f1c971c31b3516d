import './records.css'
import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { api } from '../../../api.ts'
import { QueryView } from '../../../app/query-view.tsx'
import { useSession } from '../../../app/session.ts'
import { useQuery } from '../../../app/use-query.ts'
import { Page } from '../../../components/layout/page.tsx'
import { caseFailureMessage } from '../case-failure-message.ts'
import { RecordEntryForm } from './record-entry-form.tsx'
import { RecordList } from './record-list.tsx'

export interface RecordsTabProps {
  readonly sheet: CaseSheet
  /** Words that a search came with, '' without. */
  readonly find: string
}

const NO_METHODS: readonly string[] = []

/** F 記録: writing above, reading below. */
export function RecordsTab({ sheet, find }: RecordsTabProps) {
  const { today } = useSession()
  const records = useQuery('records/list', { caseId: sheet.id }, api.records.list)
  const lists = useQuery('reference/lists', {}, api.reference.lists)
  const methods = lists.state === 'ready' ? lists.value.methods : NO_METHODS
  return (
    <QueryView query={records} messageOf={caseFailureMessage}>
      {({ records: all }) => (
        <Page layout="fill" compact>
          <div className="records">
            <RecordEntryForm sheet={sheet} methods={methods} isFirst={find === ''} />
            <RecordList key={find} records={all} today={today} find={find} />
          </div>
        </Page>
      )}
    </QueryView>
  )
}
