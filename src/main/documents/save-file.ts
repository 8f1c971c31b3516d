import { randomUUID } from 'node:crypto'
import { open, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { fail, ok, type Result } from '../../shared/result.ts'
import { errorCode, type SaveFileError, saveFileErrorOf, type SaveStep } from './save-file-error.ts'

/** A virus scanner holds a file for moments, Word as long as it is open: only the first is worth waiting for. */
const RETRY_DELAYS_MS = [50, 150, 400]
const HELD = new Set(['EACCES', 'EPERM', 'EBUSY'])
const OWNER_WRITE = 0o200

/**
 * Writes a file beside its target and renames it when it is complete: there is the old file or the new one,
 * never half of one. Nothing is left behind when it fails.
 */
export async function saveFile(
  target: string,
  bytes: Uint8Array,
): Promise<Result<undefined, SaveFileError>> {
  const obstacle = await obstacleAt(target)
  if (obstacle) return fail(obstacle)
  const unfinished = join(dirname(target), `.raito-${randomUUID()}.tmp`)
  const written = await attempt('write', () => writeWhole(unfinished, bytes))
  const saved = written.ok ? await attempt('replace', () => replace(unfinished, target)) : written
  if (!saved.ok) await rm(unfinished, { force: true }).catch(() => undefined)
  return saved
}

/** A rename would go past both: it replaces a file that somebody has protected from being changed. */
async function obstacleAt(target: string): Promise<SaveFileError | undefined> {
  const found = await stat(target).catch(() => undefined)
  if (found?.isDirectory() === true) return { kind: 'target-is-folder' }
  const isProtected = found !== undefined && (found.mode & OWNER_WRITE) === 0
  return isProtected ? { kind: 'target-read-only' } : undefined
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

async function replace(from: string, to: string): Promise<void> {
  for (const delay of RETRY_DELAYS_MS) {
    try {
      await rename(from, to)
      return
    } catch (error) {
      if (!HELD.has(errorCode(error))) throw error
      await wait(delay)
    }
  }
  await rename(from, to)
}

async function attempt(
  step: SaveStep,
  action: () => Promise<void>,
): Promise<Result<undefined, SaveFileError>> {
  try {
    await action()
    return ok(undefined)
  } catch (error) {
    const known = saveFileErrorOf(error, step)
    if (known === undefined) throw error
    return fail(known)
  }
}
