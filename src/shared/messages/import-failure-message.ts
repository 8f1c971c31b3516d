import type { ImportFileFailure } from '../api/imports.ts'
import type { UserMessage } from './user-message.ts'

const UNTOUCHED = 'ライトのデータは変わっていません。'

/** Why a legacy file cannot be taken in, and what a person can do about it. */
export function importFailureMessage(failure: ImportFileFailure): UserMessage {
  const { message, hint } = wordsOf(failure)
  return { message, hint: `${hint}${UNTOUCHED}` }
}

const PLAIN_WORDS: Readonly<
  Record<Exclude<ImportFileFailure['kind'], 'not-a-database' | 'unknown-layout'>, UserMessage>
> = {
  'file-missing': {
    message: 'ファイルが見つかりません。',
    hint: '場所と名前を確かめてください。',
  },
  'file-not-readable': {
    message: 'ファイルを読み込めません。',
    hint: 'フォルダーではなくファイルを選んでいるか、読む許可があるかを確かめてください。',
  },
  'file-empty': {
    message: 'ファイルの中身が空です（0バイト）。',
    hint: '元の場所からもう一度コピーしてください。',
  },
  'password-needed': {
    message: 'このデータベースにはパスワードがかかっています。',
    hint: 'データベースのパスワードを入れて、もう一度お試しください。',
  },
  'wrong-password': {
    message: 'データベースのパスワードが違います。',
    hint: 'パスワードを確かめて、もう一度お試しください。',
  },
  'unsupported-encryption': {
    message: 'このデータベースの暗号化の方式には、まだ対応していません。',
    hint: 'Access で開いてパスワードを解除した写しを作り、そちらを選んでください。',
  },
  damaged: {
    message: 'データベースが途中で切れているか、壊れています。',
    hint: '元の場所からもう一度コピーするか、Access の「最適化と修復」をしてからお試しください。',
  },
  'too-large': {
    message: 'ファイルが大きすぎます（2GBまで読めます）。',
    hint: '旧ライトのデータベースか確かめてください。',
  },
  'worker-died': {
    message: 'ファイルの読み込みが途中で止まりました。',
    hint: 'ほかのプログラムを閉じてから、もう一度お試しください。続くときは、ファイルが壊れているおそれがあります。',
  },
  cancelled: { message: '取込を取りやめました。', hint: '' },
}

const TABLES_NAMED = 8

function wordsOf(failure: ImportFileFailure): UserMessage {
  if (failure.kind === 'not-a-database') return notADatabase(failure.looksLike)
  if (failure.kind === 'unknown-layout') return unknownLayout(failure.tables)
  return PLAIN_WORDS[failure.kind]
}

function notADatabase(looksLike: string | undefined): UserMessage {
  const guess = looksLike === undefined ? '' : `（中身は${looksLike}のようです）`
  return {
    message: `Access のデータベースではありません${guess}。`,
    hint: '旧ライトのファイル（.mdb または .accdb）を選んでください。',
  }
}

function unknownLayout(tables: readonly string[]): UserMessage {
  const found = tables.slice(0, TABLES_NAMED).join('、') || 'なし'
  return {
    message:
      '対象者の表（T_対象者）か、その列（対象者ID・氏名・依頼日）が見つからず、どの形のデータか分かりません。',
    hint: `見つかった表：${found}。旧ライトのデータベースか確かめてください。`,
  }
}
