/** What the first bytes of a file say it is; readers say only "wrong page type". */
export type AccessSniff =
  | { readonly kind: 'access'; readonly version: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'other'; readonly looksLike: string | undefined }

const JET_MAGIC = 'Standard Jet DB'
const ACE_MAGIC = 'Standard ACE DB'
const VERSION_OFFSET = 0x14
const SMALLEST_DATABASE = 4096 * 3

const VERSIONS: Readonly<Record<number, string>> = {
  0: 'Access 97',
  1: 'Access 2000-2003',
  2: 'Access 2007',
  3: 'Access 2010',
  4: 'Access 2013',
  5: 'Access 2016',
  6: 'Access 2019',
}

const SIGNATURES: readonly (readonly [string, string])[] = [
  ['504b0304', 'Excel・Word などの新しい形式のファイル、または圧縮ファイル'],
  ['d0cf11e0', '古い形式の Excel・Word のファイル'],
  ['25504446', 'PDF'],
  ['ffd8ff', '写真'],
  ['89504e47', '画像'],
  ['7b5c727466', '文書（リッチテキスト）'],
]

export function sniffAccess(bytes: Uint8Array): AccessSniff {
  if (bytes.length === 0) return { kind: 'empty' }
  const magic = latin1(bytes.subarray(4, 4 + JET_MAGIC.length))
  if (magic !== JET_MAGIC && magic !== ACE_MAGIC)
    return { kind: 'other', looksLike: looksLike(bytes) }
  if (bytes.length < SMALLEST_DATABASE) return { kind: 'truncated' }
  return { kind: 'access', version: VERSIONS[bytes[VERSION_OFFSET] ?? -1] ?? 'Access' }
}

/** Where an Access 2007 or later file describes its encryption; zeros where it has none. */
const ENCRYPTION_INFO_OFFSET = 0x299
const FIRST_VERSION_WITH_INFO = 2

/** Whether a file says that it is encrypted, whatever the reader makes of it. */
export function isEncryptedAccess(bytes: Uint8Array): boolean {
  const hasInfo = (bytes[VERSION_OFFSET] ?? 0) >= FIRST_VERSION_WITH_INFO
  const length = bytes.subarray(ENCRYPTION_INFO_OFFSET, ENCRYPTION_INFO_OFFSET + 2)
  return hasInfo && length.some((byte) => byte !== 0)
}

function looksLike(bytes: Uint8Array): string | undefined {
  const start = [...bytes.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const signature = SIGNATURES.find(([prefix]) => start.startsWith(prefix))
  if (signature) return signature[1]
  return isText(bytes.subarray(0, 512)) ? '文字だけのファイル（テキスト）' : undefined
}

function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte >= 0x20 || byte === 0x09 || byte === 0x0a || byte === 0x0d)
}

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
