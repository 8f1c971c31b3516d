import { assertNever } from '../result.ts'
import type { UserMessage } from './user-message.ts'

export interface SaveFileFailure {
  readonly kind: 'target-in-use' | 'not-writable' | 'folder-missing' | 'disk-full'
}

/** Why a made file could not be saved; what was there before is still there. */
export function saveFileMessage({ kind }: SaveFileFailure): UserMessage {
  switch (kind) {
    case 'target-in-use':
      return {
        message: '保存先のファイルをほかのソフトで開いているため、保存できません。',
        hint: 'Word や Excel でそのファイルを閉じてから、もう一度お試しください。前のファイルはそのままです。',
      }
    case 'not-writable':
      return {
        message: '保存先に書き込めません。',
        hint: 'ほかのフォルダーを選んでください。',
      }
    case 'folder-missing':
      return {
        message: '保存先のフォルダーが見つかりません。',
        hint: 'USBメモリーや共有フォルダーがつながっているか確かめてください。',
      }
    case 'disk-full':
      return {
        message: '保存先の空き容量が足りません。',
        hint: '不要なファイルを消すか、ほかの場所を選んでください。',
      }
    default:
      return assertNever(kind)
  }
}
