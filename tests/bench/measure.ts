import { hostname } from 'node:os'
import { openDatabase } from '../../src/main/db/open-database.ts'
import { OpenSession } from '../../src/main/core/open-session.ts'
import type { CoreContext } from '../../src/main/usecases/core-context.ts'

export interface PhaseInput {
  readonly file: string
  readonly folder: string
  readonly key: Buffer
}

/** An open database without the password's key derivation, which no figure here is about. */
export async function openBenchVault(
  folder: string,
  key: Buffer,
): Promise<{ readonly context: CoreContext; readonly close: () => Promise<void> }> {
  const database = await openDatabase({
    path: `${folder}/raito.db`,
    key,
    now: Date.now,
    device: hostname(),
  })
  const header = {
    format: 1,
    vaultId: '',
    center: '計測',
    createdAt: '',
    nameSalt: '',
    slots: [],
  } as const
  const session = new OpenSession(
    { header: { ...header, slots: [] }, database, slotId: 'bench' },
    { accountId: 'bench', name: '計測', roles: [] },
    {
      now: Date.now,
      today: () => '2026-11-22',
      hasBackgroundWork: false,
      writeLog: () => undefined,
    },
  )
  return { context: session.context, close: () => session.end() }
}

export async function timed<Value>(
  run: () => Promise<Value>,
): Promise<{ readonly ms: number; readonly value: Value }> {
  const started = performance.now()
  const value = await run()
  return { ms: performance.now() - started, value }
}

export async function median(times: number, run: () => Promise<unknown>): Promise<number> {
  const all: number[] = []
  for (let index = 0; index < times; index += 1) all.push((await timed(run)).ms)
  return all.sort((a, b) => a - b)[Math.floor(times / 2)] ?? 0
}
