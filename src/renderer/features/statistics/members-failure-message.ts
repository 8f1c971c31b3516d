import type { GeneralError } from '../../../shared/api/contract.ts'
import type { UserMessage } from '../../../shared/messages/user-message.ts'
import { generalFailureMessage } from '../../app/general-failure-message.ts'

export type MembersFailure = GeneralError | { readonly kind: 'unknown-cell' }

export function membersFailureMessage(error: MembersFailure): UserMessage {
  return error.kind === 'unknown-cell'
    ? { message: 'この数は今の様式にありません。', hint: '表からもう一度選んでください。' }
    : generalFailureMessage(error)
}
