import type { OpenFailure } from '../api/session.ts'
import { assertNever } from '../result.ts'
import type { UserMessage } from './user-message.ts'

/** Why the vault does not open, for the login and for the command line. */
export function openFailureMessage(failure: OpenFailure): UserMessage {
  switch (failure.kind) {
    case 'no-vault':
      return {
        message: 'このフォルダーには、まだライトのデータがありません。',
        hint: '場所が合っているか確かめてください。はじめて使うときは、新しく作ります。',
      }
    case 'wrong-credentials':
      return {
        message: '氏名かパスワードが違います。',
        hint:
          failure.waitSeconds === undefined
            ? '氏名とパスワードを確かめて、もう一度入れてください。'
            : `${failure.waitSeconds}秒待ってから、もう一度入れてください。`,
      }
    case 'vault-in-use':
      return {
        message: 'ほかの画面かほかの端末で、このデータを開いています。',
        hint: '開いているほうを閉じてから、もう一度お試しください。',
      }
    case 'database-missing':
      return {
        message: 'データの本体（raito.db）が見つかりません。',
        hint: 'フォルダーの中身を消さず、バックアップから戻してください。',
      }
    case 'database-damaged':
      return {
        message: 'データの本体（raito.db）が壊れているため、開けません。',
        hint: 'このファイルは残したまま、バックアップから戻してください。',
      }
    case 'header-damaged':
      return {
        message: '鍵のファイル（vault.json）が壊れているか、ありません。',
        hint: 'フォルダーの中身を消さず、バックアップの vault.json を戻してください。',
      }
    case 'newer-version':
      return {
        message: 'このデータは、新しい版のライトで作られています。',
        hint: 'この端末のライトを新しい版にしてから開いてください。データは変えていません。',
      }
    case 'not-writable':
      return {
        message: 'データのフォルダーに書き込めません。',
        hint: 'フォルダーが読み取り専用でないか、つながっているかを確かめてください。',
      }
    default:
      return assertNever(failure)
  }
}
