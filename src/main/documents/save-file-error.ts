/** Why a file could not be saved. The file that was there before is untouched in every case. */
export type SaveFileError =
  /** Open in Word, or held by another program. */
  | { readonly kind: 'target-in-use' }
  | { readonly kind: 'target-read-only' }
  | { readonly kind: 'target-is-folder' }
  | { readonly kind: 'folder-missing' }
  | { readonly kind: 'folder-not-writable' }
  | { readonly kind: 'disk-full' }
  | { readonly kind: 'name-too-long' }
  /** A stick that was pulled out, a network drive that went away. */
  | { readonly kind: 'storage-lost' }

/** `write`: making the new file beside the target; `replace`: putting it in the target's place. */
export type SaveStep = 'write' | 'replace'

type Kind = SaveFileError['kind']

const ANY_STEP: Readonly<Record<string, Kind>> = {
  ENOENT: 'folder-missing',
  ENOTDIR: 'folder-missing',
  EROFS: 'folder-not-writable',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENAMETOOLONG: 'name-too-long',
  EIO: 'storage-lost',
  ENODEV: 'storage-lost',
  ENXIO: 'storage-lost',
  ESTALE: 'storage-lost',
  EISDIR: 'target-is-folder',
  ENOTEMPTY: 'target-is-folder',
  EEXIST: 'target-is-folder',
}
/** Windows says the same for a folder without the right to write and for a file that another program holds. */
const BY_STEP: Readonly<Record<string, Readonly<Record<SaveStep, Kind>>>> = {
  EACCES: { write: 'folder-not-writable', replace: 'target-in-use' },
  EPERM: { write: 'folder-not-writable', replace: 'target-in-use' },
  EBUSY: { write: 'storage-lost', replace: 'target-in-use' },
  ETXTBSY: { write: 'storage-lost', replace: 'target-in-use' },
}

/** Undefined for what no person can act on: that is thrown on. */
export function saveFileErrorOf(error: unknown, step: SaveStep): SaveFileError | undefined {
  const code = errorCode(error)
  const kind = BY_STEP[code]?.[step] ?? ANY_STEP[code]
  return kind && { kind }
}

export function errorCode(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) return ''
  return typeof error.code === 'string' ? error.code : ''
}
