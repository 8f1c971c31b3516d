import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const MEDIUM = new URL('../../../shared/legacy/raito-a-medium.mdb', import.meta.url)
const SMALL = new URL('../../samples/raito-a-small.mdb', import.meta.url)

/** The file to measure with: `RAITO_BENCH_FILE`, else the medium database where it is at hand, else the sample. */
export function benchFile(): string {
  const named = process.env['RAITO_BENCH_FILE']
  if (named !== undefined && named !== '') return named
  return fileURLToPath(existsSync(MEDIUM) ? MEDIUM : SMALL)
}
