import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { ROOT } from './program-parts.ts'

const PACKAGE = path.join(ROOT, 'node_modules', 'electron')

/** Where Electron's program lies, found without its package, which would begin to download it. */
export function electronBinary(
  env: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const pathFile = path.join(PACKAGE, 'path.txt')
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron'
  const folder = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? path.join(PACKAGE, 'dist')
  const binary = path.join(folder, name)
  return existsSync(binary) ? binary : undefined
}
