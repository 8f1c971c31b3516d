import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Worker } from 'node:worker_threads'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { CoreClient, startCoreWorker } from './core-client.ts'

const SAMPLE = new URL('../../../samples/raito-a-small.mdb', import.meta.url)
const admin = { center: '福井', admin: '検査 太郎', password: 'Kensa-2026-taro' }

let folder: string
let worker: Worker
let client: CoreClient

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'client-'))
  worker = startCoreWorker({
    folder,
    device: 'test',
    programVersion: '1.2.3',
    idleLockMs: undefined,
    hasBackgroundWork: true,
  })
  client = new CoreClient(worker)
})
afterEach(async () => {
  await client.close()
  rmSync(folder, { recursive: true, force: true })
})

async function valueOf<Value>(reply: Promise<unknown>): Promise<Value> {
  return ((await reply) as { readonly value: Value }).value
}

it('carries calls, files, made files and the lock across the thread', async () => {
  const told = vi.fn()
  client.onLocked(told)
  expect(await client.call('session', 'create', admin)).toMatchObject({ ok: true })
  const bytes = new Uint8Array(new SharedArrayBuffer(readFileSync(SAMPLE).length))
  bytes.set(readFileSync(SAMPLE))
  const file = await client.pickFile({ name: 'a.mdb', bytes: bytes.length, source: { bytes } })
  const { job } = await valueOf<{ readonly job: string }>(
    client.call('imports', 'start', { file: file?.token, dryRun: false }),
  )
  await vi.waitFor(
    async () =>
      expect(await client.call('imports', 'status', { job })).toMatchObject({
        value: { state: 'done' },
      }),
    { timeout: 30_000 },
  )
  const { rows } = await valueOf<{ readonly rows: readonly { readonly caseId: string }[] }>(
    client.call('clients', 'list', {}),
  )
  const made = await valueOf<{ readonly id: string; readonly bytes: number }>(
    client.call('documents', 'faceSheet', { caseId: rows[0]?.caseId, layout: 'simple' }),
  )
  expect((await client.findDownload(made.id))?.bytes.byteLength).toBe(made.bytes)
  await client.dropDownload(made.id)
  expect(await client.findDownload(made.id)).toBeUndefined()
  await client.lock()
  expect(told).toHaveBeenCalledTimes(1)
})

it('answers several calls at once, each its own', async () => {
  const replies = await Promise.all([
    client.call('session', 'state', {}),
    client.call('clients', 'list', {}),
    client.call('nothing', 'here', {}),
  ])
  expect(replies).toMatchObject([
    { value: { vault: 'none' } },
    { error: { kind: 'locked' } },
    { error: { kind: 'invalid-input' } },
  ])
})

it('tells once that the core died, and answers instead of waiting for ever', async () => {
  const died = vi.fn()
  client.onDied(died)
  await client.call('session', 'state', {})
  const waiting = client.call('session', 'create', admin)
  await worker.terminate()
  expect(await waiting).toMatchObject({ error: { kind: 'unexpected' } })
  expect(died).toHaveBeenCalledTimes(1)
  expect(await client.call('session', 'state', {})).toMatchObject({ error: { kind: 'unexpected' } })
})
