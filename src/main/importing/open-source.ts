import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { openAccess } from '../../../importers/access/open-access.ts'
import { isEncryptedAccess, sniffAccess } from '../../../importers/access/sniff-access.ts'
import { isLayoutA } from '../../../importers/layout-a/recognise.ts'
import type { SourceFile } from '../../../importers/source.ts'
import type { ImportFileFailure } from '../../shared/api/imports.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { ReadRequest, SourceInfo } from './source-messages.ts'

/** Access itself ends at 2 GB. */
const LARGEST_FILE = 2_147_483_647

const TABLES_NAMED = 50

export interface OpenedSource {
  readonly info: SourceInfo
  readonly source: SourceFile
  /** Of the whole file; costs time, so it is made when nobody waits for it. */
  readonly fileSha256: () => string
}

/** Opens a foreign file, or says in what way it is none. */
export function openSource(request: ReadRequest): Result<OpenedSource, ImportFileFailure> {
  const bytes = readBytes(request)
  if (!bytes.ok) return bytes
  const sniffed = sniffAccess(bytes.value)
  switch (sniffed.kind) {
    case 'empty':
      return fail({ kind: 'file-empty' })
    case 'truncated':
      return fail({ kind: 'damaged' })
    case 'other':
      return fail({
        kind: 'not-a-database',
        ...(sniffed.looksLike === undefined ? {} : { looksLike: sniffed.looksLike }),
      })
    case 'access':
      return openDatabaseFile(bytes.value, sniffed.version, request.password)
  }
}

function openDatabaseFile(
  bytes: Buffer,
  version: string,
  password: string | undefined,
): Result<OpenedSource, ImportFileFailure> {
  try {
    const source = openAccess(bytes, version, password)
    if (!isLayoutA(source.tables)) return fail(unknownLayout(source))
    const { format, codePage } = source
    return ok({
      info: { format, version, codePage, layout: 'raito-a' },
      source,
      fileSha256: () => hashOf(bytes),
    })
  } catch (error) {
    const failure = readerFailure(error, password)
    const isReason = failure.kind === 'damaged' && isEncryptedAccess(bytes)
    return fail(isReason ? { kind: 'unsupported-encryption' } : failure)
  }
}

/** Without its definitions a damaged file looks like one of another layout. */
function unknownLayout({ tables }: SourceFile): ImportFileFailure {
  if (tables.some(({ isDamaged }) => isDamaged === true)) return { kind: 'damaged' }
  return { kind: 'unknown-layout', tables: tables.map(({ name }) => name).slice(0, TABLES_NAMED) }
}

/** The reader's own words are English and change with its versions: only their kind is used. */
export function readerFailure(error: unknown, password: string | undefined): ImportFileFailure {
  const message = error instanceof Error ? error.message : ''
  if (!/password/i.test(message)) return { kind: 'damaged' }
  return { kind: password === undefined ? 'password-needed' : 'wrong-password' }
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

function readBytes({ file }: ReadRequest): Result<Buffer, ImportFileFailure> {
  if ('bytes' in file)
    return ok(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.byteLength))
  try {
    const status = statSync(file.path)
    if (!status.isFile()) return fail({ kind: 'file-not-readable' })
    if (status.size > LARGEST_FILE) return fail({ kind: 'too-large' })
    return ok(readFileSync(file.path))
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return fail({ kind: isMissing ? 'file-missing' : 'file-not-readable' })
  }
}
