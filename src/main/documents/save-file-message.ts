import type { SaveFileError } from './save-file-error.ts'

const MESSAGES: Readonly<Record<SaveFileError['kind'], string>> = {
  'target-in-use':
    '同じ名前のファイルが開かれているため、保存できませんでした。Wordなどで開いているファイルを閉じてから、もう一度保存してください。元のファイルはそのまま残っています。',
  'target-read-only':
    '同じ名前のファイルが「読み取り専用」のため、保存できませんでした。別の名前で保存するか、読み取り専用を外してください。元のファイルはそのまま残っています。',
  'target-is-folder':
    '同じ名前のフォルダーがあるため、保存できませんでした。別の名前で保存してください。',
  'folder-missing':
    '保存先のフォルダーが見つかりません。フォルダーがあるか、共有フォルダーやUSBメモリーにつながっているかを確かめてください。',
  'folder-not-writable':
    '保存先のフォルダーに書き込む権限がありません。別のフォルダーを選ぶか、管理者に確認してください。',
  'disk-full':
    '空き容量が足りないため、保存できませんでした。不要なファイルを減らすか、別の場所に保存してください。元のファイルはそのまま残っています。',
  'name-too-long':
    'ファイルの名前か保存先の場所が長すぎるため、保存できませんでした。短い名前にするか、浅いフォルダーに保存してください。',
  'storage-lost':
    '保存の途中で保存先とのつながりが切れました。USBメモリーや共有フォルダーの状態を確かめてから、もう一度保存してください。',
}

/** What happened and what to do, for the person who saves. */
export function saveFileMessage({ kind }: SaveFileError): string {
  return MESSAGES[kind]
}
