import type { ReactNode } from 'react'
import type { UserMessage } from '../../shared/messages/user-message.ts'
import { LinkButton } from '../components/buttons/link-button.tsx'
import { Message } from '../components/messages/message.tsx'

export interface FailureMessageProps {
  readonly failure: UserMessage
  readonly onRetry?: () => void
  /** Instead of trying again. */
  readonly action?: ReactNode
}

/** What went wrong, then what to do. */
export function FailureMessage({ failure, onRetry, action }: FailureMessageProps) {
  const retry = onRetry && <LinkButton onClick={onRetry}>もう一度読み込む</LinkButton>
  return (
    <Message tone="error" action={action ?? retry}>
      <b>{failure.message}</b> {failure.hint}
    </Message>
  )
}
