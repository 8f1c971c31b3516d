import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import { readLayoutA } from '../../importers/layout-a/read-layout-a.ts'
import { openSource, readerFailure } from '../../src/main/importing/open-source.ts'
import { mutateBytes } from './mutate-bytes.ts'

export interface MutationRange {
  readonly bytes: Uint8Array
  readonly from: number
  readonly to: number
}

export interface MutationOutcome {
  readonly seed: number
  /** `read`, or the kind of the failure; undefined while the seed is being read. */
  readonly outcome?: string
}

/*
 * Reads one damaged copy after the other, as the product's own thread does, and tells its test how each ended.
 */
function outcomeOf(bytes: Buffer): string {
  const opened = openSource({ file: { bytes }, password: undefined })
  if (!opened.ok) return opened.error.kind
  try {
    for (const event of readLayoutA(opened.value.source, { hashRow })) structuredClone(event)
    return 'read'
  } catch (error) {
    return readerFailure(error, undefined).kind
  }
}

function hashRow(row: object): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('base64')
}

// The test made this thread with exactly such a range.
const { bytes, from, to } = workerData as MutationRange
const send = (message: MutationOutcome): void => parentPort?.postMessage(message)
for (let seed = from; seed < to; seed += 1) {
  send({ seed })
  send({ seed, outcome: outcomeOf(mutateBytes(Buffer.from(bytes), seed)) })
}
