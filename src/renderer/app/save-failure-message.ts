import type { SaveOutcome } from '../../shared/api/bridge.ts'
import type { UserMessage } from '../../shared/messages/user-message.ts'
import { assertNever } from '../../shared/result.ts'

type SaveFailure = Exclude<SaveOutcome['kind'], 'saved' | 'cancelled'>

/** Why a made file could not be put where the person said. */
export function saveFailureMessage(kind: SaveFailure): UserMessage {
  switch (kind) {
    case 'target-in-use':
      return {
        message: '同じ名前のファイルが、ほかのプログラムで開かれています。',
        hint: 'Word や Excel で閉じるか、別の名前で保存してください。',
      }
    case 'not-writable':
      return {
        message: 'その場所には書き込めません。',
        hint: '別のフォルダーを選んで、もう一度保存してください。',
      }
    case 'disk-full':
      return {
        message: '空き容量が足りず、保存できませんでした。',
        hint: 'いらないファイルを片付けるか、別の場所を選んでください。',
      }
    case 'gone':
      return {
        message: '作ったファイルを保存できませんでした。',
        hint: 'もう一度作ってください。',
      }
    default:
      return assertNever(kind)
  }
}
