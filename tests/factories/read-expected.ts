import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()])
const row = z.record(z.string(), cell)

/** The truth beside a legacy sample, written by the program that made the file. */
const expected = z.object({
  tables: z.record(
    z.string(),
    z.object({
      kind: z.string(),
      rows: z.int(),
      columns: z.array(z.string()),
      sha256: z.string(),
    }),
  ),
  samples: z.array(
    z.object({
      T_対象者: row,
      decoded: row,
      T_コーディネート: z.array(row),
      T_フォローアップ: z.array(row),
      T_移行先: z.array(row),
      T_取得状況: z.array(row),
      T_支援記録: z.array(row),
    }),
  ),
})
export type ExpectedFile = z.infer<typeof expected>
export type ExpectedSample = ExpectedFile['samples'][number]

export interface LegacySample {
  readonly name: string
  /** A database file and its truth; undefined where this machine does not have it. */
  readonly files: { readonly database: string; readonly expected: string } | undefined
}

const ROOT = new URL('../../', import.meta.url).pathname
const SHARED = new URL('../../../shared/legacy/', import.meta.url).pathname

/** The sample of the repository, and larger ones where they lie beside it. */
export const legacySamples: readonly LegacySample[] = [
  sampleOf(
    'small',
    `${ROOT}samples/raito-a-small.mdb`,
    `${ROOT}tests/fixtures/raito-a-small.expected.json.gz`,
  ),
  sampleOf('medium', `${SHARED}raito-a-medium.mdb`, `${SHARED}raito-a-medium.expected.json`),
]

function sampleOf(name: string, database: string, truth: string): LegacySample {
  const isThere = existsSync(database) && existsSync(truth)
  return { name, files: isThere ? { database, expected: truth } : undefined }
}

export function readExpected(path: string): ExpectedFile {
  const bytes = readFileSync(path)
  const text = path.endsWith('.gz') ? gunzipSync(bytes) : bytes
  return expected.parse(JSON.parse(text.toString('utf8')))
}
