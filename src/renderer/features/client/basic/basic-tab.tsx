import './basic.css'
import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { api } from '../../../api.ts'
import { generalFailureMessage } from '../../../app/general-failure-message.ts'
import { QueryView } from '../../../app/query-view.tsx'
import { useQuery } from '../../../app/use-query.ts'
import { BasicFormScreen } from './basic-form-screen.tsx'

export interface BasicTabProps {
  readonly sheet: CaseSheet
  /** The field to go to, as 未入力 names it. */
  readonly field: string | null
}

/** C 基本情報. */
export function BasicTab({ sheet, field }: BasicTabProps) {
  const query = useQuery('reference/lists', {}, api.reference.lists)
  return (
    <QueryView query={query} messageOf={generalFailureMessage}>
      {(lists) => <BasicFormScreen sheet={sheet} lists={lists} field={field} />}
    </QueryView>
  )
}
