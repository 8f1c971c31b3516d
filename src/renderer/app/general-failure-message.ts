import type { GeneralError } from '../../shared/api/contract.ts'
import type { UserMessage } from '../../shared/messages/user-message.ts'
import { assertNever } from '../../shared/result.ts'

/** What any call may answer, in the user's words. */
export function generalFailureMessage(error: GeneralError): UserMessage {
  switch (error.kind) {
    case 'unexpected':
      return {
        message: 'プログラムの中で、思わぬことが起きました。',
        hint: `もう一度お試しください。続くときは、番号 ${error.reference} を添えて管理者に知らせてください。`,
      }
    case 'locked':
      return {
        message: '画面がロックされています。',
        hint: 'もう一度ログインしてください。',
      }
    case 'invalid-input':
      return {
        message: '入れた内容を受け取れませんでした。',
        hint: '内容を見直して、もう一度お試しください。',
      }
    case 'disk-full':
      return {
        message: 'このパソコンの空き容量がなくなり、保存できませんでした。',
        hint: 'いらないファイルを片付けてから、もう一度お試しください。データは前のままです。',
      }
    default:
      return assertNever(error)
  }
}
