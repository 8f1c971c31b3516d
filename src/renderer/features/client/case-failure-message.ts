import type { GeneralError } from '../../../shared/api/contract.ts'
import type { UserMessage } from '../../../shared/messages/user-message.ts'
import { generalFailureMessage } from '../../app/general-failure-message.ts'

/** The case of this address is not there (any more). */
export const CASE_NOT_FOUND: UserMessage = {
  message: 'この対象者は見つかりません。',
  hint: '対象者の一覧から、もう一度選んでください。',
}

export function caseFailureMessage(
  error: { readonly kind: 'not-found' } | GeneralError,
): UserMessage {
  return error.kind === 'not-found' ? CASE_NOT_FOUND : generalFailureMessage(error)
}
