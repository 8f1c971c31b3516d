import { sessionContract } from '../../../shared/api/session.ts'
import { passwordWeaknessMessage } from '../../../shared/messages/password-weakness-message.ts'
import { passwordWeakness } from '../../../shared/rules/password-weakness.ts'

export interface FirstStartDraft {
  readonly center: string
  readonly admin: string
  readonly password: string
  readonly again: string
}

export type FirstStartErrors = Partial<Record<keyof FirstStartDraft, string>>

const MESSAGES: Readonly<Record<string, string>> = {
  center: 'センターの名前を入れてください（60文字まで）。',
  admin: 'お名前を入れてください（60文字まで）。',
  password: 'パスワードを入れてください（200文字まで）。',
}

function passwordError({ password, admin }: FirstStartDraft): string | undefined {
  const weakness = passwordWeakness(password, admin)
  return weakness && passwordWeaknessMessage(weakness)
}

/** The contract's own schema and the rules of the association's policy, as the program judges them again. */
export function firstStartErrors(draft: FirstStartDraft): FirstStartErrors {
  const { center, admin, password } = draft
  const errors: FirstStartErrors = {}
  const judged = sessionContract.create.input.safeParse({ center, admin, password })
  for (const issue of judged.error?.issues ?? []) {
    const [field] = issue.path
    if (field === 'center' || field === 'admin' || field === 'password')
      errors[field] = MESSAGES[field] ?? ''
  }
  const weak = passwordError(draft)
  if (weak !== undefined) errors.password = weak
  if (draft.again !== password) errors.again = '上のパスワードと同じものを入れてください。'
  return errors
}
