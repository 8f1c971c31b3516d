import { execFile } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { inflate } from '@sparticuz/chromium'

const run = promisify(execFile)
const packageRoot = path.resolve(
  path.dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))),
  '..',
)
const cacheRoot = path.resolve(import.meta.dirname, '../../.cache/chromium')

/**
 * The Chromium that tests drive: the one named by `RAITO_CHROMIUM`, or the one of the package
 * `@sparticuz/chromium`, unpacked once into `.cache`. Throws one sentence when there is none that starts.
 */
export async function chromiumExecutable(): Promise<string> {
  const chosen = process.env['RAITO_CHROMIUM']
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen))
      throw new Error(`RAITO_CHROMIUM names ${chosen}, which does not exist.`)
    return chosen
  }
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      'The Chromium of the tests is for Linux x64: set RAITO_CHROMIUM to one that is installed.',
    )
  }
  return firstThatStarts(await unpackedFolder())
}

/** Unpacked beside its place and renamed, so that a second process never starts half a program. */
async function unpackedFolder(): Promise<string> {
  const folder = path.join(cacheRoot, packageVersion())
  if (existsSync(folder)) return folder
  await mkdir(cacheRoot, { recursive: true })
  const staging = await mkdtemp(path.join(cacheRoot, 'unpacking-'))
  for (const archive of ['chromium.br', 'swiftshader.tar.br', 'al2023.tar.br']) {
    await inflateInto(staging, path.join(packageRoot, 'bin', archive))
  }
  await writeFile(path.join(staging, 'chromium-with-libraries'), wrapper)
  await chmod(path.join(staging, 'chromium-with-libraries'), 0o755)
  await rename(staging, folder).catch(async (error: unknown) => {
    await rm(staging, { recursive: true })
    if (!existsSync(folder)) throw error
  })
  return folder
}

/** The package's `inflate` knows one target, the temporary folder, which it reads at the moment of the call. */
function inflateInto(folder: string, archive: string): Promise<string> {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = folder
  try {
    return inflate(archive)
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** libnss3 and its kin are not on every machine; the package brings a set made for another Linux. */
const wrapper = `#!/bin/sh
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
LD_LIBRARY_PATH="$here/al2023/lib\${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}" exec "$here/chromium" "$@"
`

async function firstThatStarts(folder: string): Promise<string> {
  let reason = ''
  for (const name of ['chromium', 'chromium-with-libraries']) {
    const executable = path.join(folder, name)
    const failure = await startFailure(executable)
    if (failure === undefined) return executable
    reason ||= failure
  }
  throw new Error(
    `Chromium does not start (${reason}): install libnss3, or set RAITO_CHROMIUM to an installed Chromium.`,
  )
}

async function startFailure(executable: string): Promise<string | undefined> {
  try {
    await run(executable, ['--version'])
    return undefined
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error)
    return /error while loading shared libraries: .*/.exec(text)?.[0] ?? text
  }
}

function packageVersion(): string {
  const text = readFileSync(path.join(packageRoot, 'package.json'), 'utf8')
  const version = /"version": "([^"]+)"/.exec(text)?.[1]
  if (version === undefined) throw new Error('@sparticuz/chromium has no version')
  return version
}
