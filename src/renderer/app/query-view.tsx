import type { ReactNode } from 'react'
import type { GeneralError } from '../../shared/api/contract.ts'
import type { UserMessage } from '../../shared/messages/user-message.ts'
import { Page } from '../components/layout/page.tsx'
import { FailureMessage } from './failure-message.tsx'
import type { Query } from './use-query.ts'

export interface QueryViewProps<Value, Failure> {
  readonly query: Query<Value, Failure>
  readonly messageOf: (error: Failure | GeneralError) => UserMessage
  readonly children: (value: Value) => ReactNode
}

/** A screen whose data is on its way, cannot be read, or is there. */
export function QueryView<Value, Failure>(props: QueryViewProps<Value, Failure>) {
  const { query, messageOf, children } = props
  if (query.state === 'ready') return children(query.value)
  return (
    <Page layout="scroll">
      {query.state === 'loading' ? (
        <p className="note" role="status">
          読み込んでいます
        </p>
      ) : (
        <FailureMessage failure={messageOf(query.error)} onRetry={query.retry} />
      )}
    </Page>
  )
}
