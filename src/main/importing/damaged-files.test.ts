import { readFileSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import { expect, it } from 'vitest'
import { mutateBytes } from '../../../tests/factories/mutate-bytes.ts'
import { dumpTables } from '../../../tests/factories/dump-tables.ts'
import { openTestContext } from '../../../tests/factories/open-test-context.ts'
import type {
  MutationOutcome,
  MutationRange,
} from '../../../tests/factories/read-mutations-worker.ts'
import { importFile } from '../usecases/imports/import-file.ts'

const SAMPLE = readFileSync(new URL('../../../samples/raito-a-small.mdb', import.meta.url))
const WORKER = new URL('../../../tests/factories/read-mutations-worker.ts', import.meta.url)
const MUTATIONS = 200
const LONGEST_MS = 20_000
const ENDINGS = ['read', 'damaged', 'not-a-database', 'unknown-layout']

/** Seed by seed, how reading a damaged copy ended; one that never ends counts as `hangs`, one that kills as `dies`. */
function readMutations(range: MutationRange): Promise<ReadonlyMap<number, string>> {
  const outcomes = new Map<number, string>()
  return new Promise((resolve) => {
    const worker = new Worker(WORKER, { workerData: range })
    let seed = range.from
    let timer: NodeJS.Timeout | undefined
    const end = (outcome: string | undefined): void => {
      clearTimeout(timer)
      if (outcome !== undefined) outcomes.set(seed, outcome)
      resolve(outcomes)
    }
    worker.on('message', (message: MutationOutcome) => {
      clearTimeout(timer)
      seed = message.seed
      if (message.outcome === undefined)
        timer = setTimeout(() => void worker.terminate().then(() => end('hangs')), LONGEST_MS)
      else outcomes.set(seed, message.outcome)
    })
    worker.on('error', () => end('dies'))
    worker.on('exit', () => end(undefined))
  })
}

it(`reads ${MUTATIONS} damaged copies to an end, each in bounded time, as a result or a failure with a kind`, async () => {
  const half = MUTATIONS / 2
  const ranges = [1, 1 + half].map((from) => ({ bytes: SAMPLE, from, to: from + half }))
  const parts = await Promise.all(ranges.map(readMutations))
  const outcomes = parts.flatMap((part) => [...part])
  const odd = outcomes.filter(([, outcome]) => !ENDINGS.includes(outcome))
  expect(odd, 'seeds that ended otherwise').toEqual([])
  expect(outcomes).toHaveLength(MUTATIONS)
  const kinds = new Set(outcomes.map(([, outcome]) => outcome))
  expect(kinds.has('read') && kinds.has('damaged')).toBe(true)
}, 120_000)

it.each([2_076, 3, 17, 41])(
  'leaves the data as before, or takes the file whole: damage of seed %i',
  async (seed) => {
    const context = await openTestContext()
    const before = dumpTables(context.database)
    const outcome = await importFile(context, {
      file: { bytes: mutateBytes(SAMPLE, seed) },
      fileName: `${seed}.mdb`,
      password: undefined,
      dryRun: false,
      signal: new AbortController().signal,
    })
    if (!outcome.ok) {
      expect(ENDINGS).toContain(outcome.error.kind)
      expect(dumpTables(context.database)).toEqual(before)
      return
    }
    for (const { role, rows, imported, merged, skipped } of outcome.value.result.source.tables)
      if (role === 'mapped') expect(imported + merged + skipped).toBe(rows)
  },
)
