import { randomBytes, randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { NewerDatabaseError } from '../db/migrate.ts'
import { type OpenDatabase, openDatabase } from '../db/open-database.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import type { OpenFailure } from '../../shared/api/session.ts'
import { openSlot, sealSlot } from './key-slot.ts'
import { makeRecoveryKey, readRecoveryKey } from './recovery-key.ts'
import {
  hasFile,
  isPlainSqlite,
  makeFolder,
  readHeaderText,
  vaultPaths,
  type VaultPaths,
  writeHeaderText,
} from './vault-files.ts'
import { hashAccountName, readVaultHeader, type VaultHeader } from './vault-header.ts'

export interface VaultEnvironment {
  readonly folder: string
  readonly now: () => number
  readonly device: string
}

export interface OpenVault {
  readonly header: VaultHeader
  readonly database: OpenDatabase
  /** Whose slot opened it; undefined when the recovery key did. */
  readonly slotId: string
}

export interface NewVault {
  readonly center: string
  readonly admin: string
  readonly password: string
}

export type CreateVaultFailure =
  | { readonly kind: 'vault-exists' }
  | { readonly kind: 'not-writable' }

export interface CreatedVault {
  readonly vault: OpenVault
  readonly recoveryKey: string
}

/** Makes the encrypted folder. A new key is never made beside an existing database. */
export async function createVault(
  environment: VaultEnvironment,
  { center, admin, password }: NewVault,
): Promise<Result<CreatedVault, CreateVaultFailure>> {
  const paths = vaultPaths(environment.folder)
  if (hasFile(paths.header) || hasFile(paths.database)) return fail({ kind: 'vault-exists' })
  const dataKey = randomBytes(32)
  const recoveryKey = makeRecoveryKey()
  try {
    const header = await newHeader(environment, { center, admin, password }, dataKey, recoveryKey)
    makeFolder(environment.folder)
    await makeDatabase(environment, paths, dataKey)
    writeHeaderText(paths, JSON.stringify(header, null, 2))
    const database = await openEncrypted(environment, paths, dataKey)
    return ok({ vault: { header, database, slotId: header.slots[0]?.id ?? '' }, recoveryKey })
  } catch (error) {
    if (isWriteRefusal(error)) return fail({ kind: 'not-writable' })
    throw error
  } finally {
    dataKey.fill(0)
  }
}

/** Opens with a name and password, or (name empty) with the recovery key. */
export async function openVault(
  environment: VaultEnvironment,
  name: string,
  secret: string,
): Promise<Result<OpenVault, OpenFailure>> {
  const paths = vaultPaths(environment.folder)
  const found = findHeader(paths)
  if (!found.ok) return found
  const unlocked = await unlockKey(found.value, name, secret)
  if (!unlocked) return fail({ kind: 'wrong-credentials' })
  try {
    const database = await openEncrypted(environment, paths, unlocked.dataKey)
    return ok({ header: found.value, database, slotId: unlocked.slotId })
  } catch (error) {
    return fail(openFailureOf(error))
  } finally {
    unlocked.dataKey.fill(0)
  }
}

/** Reads the public header: what stands there needs no password. */
export function findHeader(paths: VaultPaths): Result<VaultHeader, OpenFailure> {
  if (!hasFile(paths.header))
    return fail({ kind: hasFile(paths.database) ? 'header-damaged' : 'no-vault' })
  const header = readVaultHeader(readHeaderText(paths))
  if (!header) return fail({ kind: 'header-damaged' })
  return hasFile(paths.database) ? ok(header) : fail({ kind: 'database-missing' })
}

async function newHeader(
  environment: VaultEnvironment,
  { center, admin, password }: NewVault,
  dataKey: Buffer,
  recoveryKey: string,
): Promise<VaultHeader> {
  const nameSalt = randomBytes(16).toString('base64')
  const nameHash = hashAccountName({ nameSalt }, admin)
  const slots = [
    await sealSlot({ id: randomUUID(), kind: 'password', nameHash }, password, dataKey),
    await sealSlot(
      { id: randomUUID(), kind: 'recovery' },
      readRecoveryKey(recoveryKey) ?? '',
      dataKey,
    ),
  ]
  const createdAt = new Date(environment.now()).toISOString()
  return { format: 1, vaultId: randomUUID(), center, createdAt, nameSalt, slots }
}

async function unlockKey(
  header: VaultHeader,
  name: string,
  secret: string,
): Promise<{ readonly dataKey: Buffer; readonly slotId: string } | undefined> {
  const recovery = name === '' ? readRecoveryKey(secret) : undefined
  const nameHash = hashAccountName(header, name)
  const slot = header.slots.find((candidate) =>
    recovery === undefined ? candidate.nameHash === nameHash : candidate.kind === 'recovery',
  )
  if (!slot) return undefined
  const dataKey = await openSlot(slot, recovery ?? secret)
  return dataKey && { dataKey, slotId: slot.id }
}

/** After making it the database is opened a second time, and refused where it lies there in plain. */
async function makeDatabase(
  environment: VaultEnvironment,
  paths: VaultPaths,
  dataKey: Buffer,
): Promise<void> {
  try {
    const database = await openEncrypted(environment, paths, dataKey)
    await database.close()
    if (isPlainSqlite(paths.database)) throw new Error('The new database is not encrypted')
  } catch (error) {
    for (const rest of ['', '-wal', '-shm']) rmSync(paths.database + rest, { force: true })
    throw error
  }
}

function openEncrypted(
  { now, device }: VaultEnvironment,
  paths: VaultPaths,
  key: Buffer,
): Promise<OpenDatabase> {
  return openDatabase({ path: paths.database, key, now, device })
}

const FAILURES: Readonly<Record<string, OpenFailure['kind'] | undefined>> = {
  SQLITE_BUSY: 'vault-in-use',
  SQLITE_LOCKED: 'vault-in-use',
  SQLITE_NOTADB: 'database-damaged',
  SQLITE_CORRUPT: 'database-damaged',
  SQLITE_CANTOPEN: 'not-writable',
  SQLITE_READONLY: 'not-writable',
}

function openFailureOf(error: unknown): OpenFailure {
  if (error instanceof NewerDatabaseError) return { kind: 'newer-version' }
  const kind = FAILURES[codeOf(error).split('_', 2).join('_')]
  if (kind === undefined || kind === 'wrong-credentials') throw error
  return { kind }
}

function isWriteRefusal(error: unknown): boolean {
  return [
    'EACCES',
    'EPERM',
    'EROFS',
    'ENOTDIR',
    'EEXIST',
    'SQLITE_CANTOPEN',
    'SQLITE_READONLY',
  ].includes(codeOf(error))
}

/** Errors of node and of SQLite carry their kind in `code`; a wrapped one in its cause. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return ''
  if ('code' in error && typeof error.code === 'string') return error.code
  return codeOf(error.cause)
}
