import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { ProgramPart } from './program-parts.ts'
import { ROOT } from './program-parts.ts'

const OUT = path.join(ROOT, 'out')
const CACHE = path.join(ROOT, '.cache')
const LOCK = path.join(CACHE, 'building')
const MARK = '.built'

/** A build takes seconds: a lock this old was left by one that was killed. */
const STALE_LOCK_MS = 120_000

/** Builds the parts that are missing or older than their sources; quiet, and never half in place. */
export async function ensureBuilt(parts: readonly ProgramPart[]): Promise<void> {
  for (const part of parts) {
    if (await isFresh(part)) continue
    await whileLocked(async () => {
      if (!(await isFresh(part))) await buildPart(part)
    })
  }
}

/** Builds every part, fresh or not; what was built before stays until the new one is whole. */
export async function buildAnew(parts: readonly ProgramPart[]): Promise<void> {
  for (const part of parts) await whileLocked(() => buildPart(part))
}

async function buildPart(part: ProgramPart): Promise<void> {
  const startedAt = Date.now()
  const staging = await mkdtemp(path.join(CACHE, `build-${part.name}-`))
  const replaced = path.join(staging, 'replaced')
  try {
    await part.make(staging)
    await writeFile(path.join(staging, part.results[0], MARK), String(startedAt))
    await mkdir(replaced)
    await mkdir(OUT, { recursive: true })
    for (const name of part.results) {
      const target = path.join(OUT, name)
      if (existsSync(target)) await rename(target, path.join(replaced, name))
      await rename(path.join(staging, name), target)
    }
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

async function isFresh(part: ProgramPart): Promise<boolean> {
  if (part.results.some((name) => !existsSync(path.join(OUT, name)))) return false
  const mark = path.join(OUT, part.results[0], MARK)
  if (!existsSync(mark)) return false
  const builtAt = Number(await readFile(mark, 'utf8'))
  const newest = await Promise.all(
    part.sources.map((source) => newestChange(path.join(ROOT, source))),
  )
  return Math.max(...newest) < builtAt
}

/** Folders count as well: a file that was taken away changes only its folder. */
async function newestChange(source: string): Promise<number> {
  const { mtimeMs } = await stat(source)
  const entries = (await stat(source)).isDirectory()
    ? await readdir(source, { recursive: true, withFileTypes: true })
    : []
  const changes = await Promise.all(
    entries
      .filter(({ name }) => !name.includes('.test.'))
      .map(async ({ parentPath, name }) => (await stat(path.join(parentPath, name))).mtimeMs),
  )
  return Math.max(mtimeMs, ...changes)
}

/** One process builds at a time; the others wait and find its work done. */
async function whileLocked(work: () => Promise<void>): Promise<void> {
  await mkdir(CACHE, { recursive: true })
  while (!(await takeLock())) await pause(100)
  try {
    await work()
  } finally {
    await rm(LOCK, { recursive: true, force: true })
  }
}

async function takeLock(): Promise<boolean> {
  try {
    await mkdir(LOCK)
    return true
  } catch {
    const held = await stat(LOCK).catch(() => undefined)
    if (held && Date.now() - held.mtimeMs > STALE_LOCK_MS)
      await rm(LOCK, { recursive: true, force: true })
    return false
  }
}
