import type { ImportFileFailure } from '../api/imports.ts'
import { assertNever } from '../result.ts'
import type { UserMessage } from './user-message.ts'

const UNTOUCHED = 'ライトのデータは変わっていません。'

/** Why a legacy file cannot be taken in, and what a person can do about it. */
export function importFailureMessage(failure: ImportFileFailure): UserMessage {
  const { message, hint } = wordsOf(failure)
  return { message, hint: `${hint}${UNTOUCHED}` }
}

function wordsOf(failure: ImportFileFailure): UserMessage {
  switch (failure.kind) {
    case 'file-missing':
      return { message: 'ファイルが見つかりません。', hint: '場所と名前を確かめてください。' }
    case 'file-not-readable':
      return {
        message: 'ファイルを読み込めません。',
        hint: 'フォルダーではなくファイルを選んでいるか、読む許可があるかを確かめてください。',
      }
    case 'file-empty':
      return {
        message: 'ファイルの中身が空です（0バイト）。',
        hint: '元の場所からもう一度コピーしてください。',
      }
    case 'not-a-database':
      return {
        message: `Access のデータベースではありません${failure.looksLike === undefined ? '' : `（中身は${failure.looksLike}のようです）`}。`,
        hint: '旧ライトのファイル（.mdb または .accdb）を選んでください。',
      }
    case 'password-needed':
      return {
        message: 'このデータベースにはパスワードがかかっています。',
        hint: 'データベースのパスワードを入れて、もう一度お試しください。',
      }
    case 'wrong-password':
      return {
        message: 'データベースのパスワードが違います。',
        hint: 'パスワードを確かめて、もう一度お試しください。',
      }
    case 'damaged':
      return {
        message: 'データベースが途中で切れているか、壊れています。',
        hint: '元の場所からもう一度コピーするか、Access の「最適化と修復」をしてからお試しください。',
      }
    case 'unknown-layout':
      return {
        message: '対象者の表（T_対象者）が見つからず、どの形のデータか分かりません。',
        hint: `見つかった表：${failure.tables.slice(0, 8).join('、') || 'なし'}。旧ライトのデータベースか確かめてください。`,
      }
    case 'too-large':
      return {
        message: 'ファイルが大きすぎます（2GBまで読めます）。',
        hint: '旧ライトのデータベースか確かめてください。',
      }
    case 'worker-died':
      return {
        message: 'ファイルの読み込みが途中で止まりました。',
        hint: 'ほかのプログラムを閉じてから、もう一度お試しください。続くときは、ファイルが壊れているおそれがあります。',
      }
    case 'cancelled':
      return { message: '取込を取りやめました。', hint: '' }
    default:
      return assertNever(failure)
  }
}
