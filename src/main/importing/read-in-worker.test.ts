import { readFileSync } from 'node:fs'
import type { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { dumpTables } from '../../../tests/factories/dump-tables.ts'
import { openTestContext } from '../../../tests/factories/open-test-context.ts'
import { importFile } from '../usecases/imports/import-file.ts'
import { READ_LIMITS, readInWorker, SourceFailure } from './read-in-worker.ts'

const SAMPLE = new URL('../../../samples/raito-a-small.mdb', import.meta.url).pathname
const PAGE = 4096
const never = new AbortController().signal
const request = { file: { path: SAMPLE }, password: undefined }

/** Node tells of every thread that is made: the only way to lay hands on the reader's from outside. */
function onNextWorker(act: (worker: Worker) => void): void {
  process.once('worker', act)
}
afterEach(() => {
  process.removeAllListeners('worker')
})

/** Every chain of definition pages leads back into itself. */
function endlessFile(): Uint8Array {
  const bytes = readFileSync(SAMPLE)
  for (let page = 1; page < bytes.length / PAGE; page += 1) {
    const isEnd = bytes[page * PAGE] === 2 && bytes.readUInt32LE(page * PAGE + 4) === 0
    if (isEnd) bytes.writeUInt32LE(page, page * PAGE + 4)
  }
  return new Uint8Array(bytes)
}

describe('readInWorker', () => {
  it('hands over all pieces in order, and the sum of the file at the end', async () => {
    const source = await readInWorker(request, never, READ_LIMITS)
    const kinds: string[] = []
    for await (const event of source.events) kinds.push(event.kind)
    expect([kinds[0], kinds.at(-1)]).toEqual(['masters', 'finished'])
    expect(source.info.layout).toBe('raito-a')
    expect(source.summary().fileSha256).toBe(
      '94a0bc0d429fb5ea1430918b1394b6f4e826cee23b0a83bdb940d9241668e896',
    )
    await source.close()
  })

  it('gives up a file that leads its reader in circles', async () => {
    const started = performance.now()
    const endless = { file: { bytes: endlessFile() }, password: undefined }
    await expect(readInWorker(endless, never, { silenceMs: 2_000 })).rejects.toMatchObject({
      failure: { kind: 'damaged' },
    })
    expect(performance.now() - started).toBeLessThan(20_000)
  })

  it('can be closed in the middle, also by whoever stops listening', async () => {
    const source = await readInWorker(request, never, READ_LIMITS)
    const { value } = (await source.events[Symbol.asyncIterator]().next()) as {
      value: { kind: string }
    }
    expect(value.kind).toBe('masters')
    await source.close()
    await source.close()
  })

  it('ends when it is cancelled before it began', async () => {
    await expect(readInWorker(request, AbortSignal.abort(), READ_LIMITS)).rejects.toThrow(
      SourceFailure,
    )
  })

  it.each([
    { when: 'at once', after: 0 },
    { when: 'when the file is open', after: 2 },
    { when: 'in the middle', after: 4 },
  ])('says that the thread died: $when', async ({ after }) => {
    const context = await openTestContext()
    const before = dumpTables(context.database)
    onNextWorker((worker) => {
      let seen = 0
      if (after === 0) void worker.terminate()
      worker.on('message', () => {
        seen += 1
        if (seen === after) void worker.terminate()
      })
    })
    const outcome = await importFile(context, {
      ...request,
      fileName: SAMPLE,
      dryRun: false,
      signal: never,
    })
    expect(outcome).toEqual({ ok: false, error: { kind: 'worker-died' } })
    expect(dumpTables(context.database)).toEqual(before)
    expect(context.database.context.isBulk).toBe(false)
  })

  it('says that the thread died when it throws what nobody expects', async () => {
    onNextWorker((worker) => worker.once('message', () => worker.emit('error', new Error('bug'))))
    await expect(readInWorker(request, never, READ_LIMITS)).rejects.toMatchObject({
      failure: { kind: 'worker-died' },
    })
  })
})
