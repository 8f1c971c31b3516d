import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { LayoutEvent } from '../../../importers/events.ts'
import { readLayoutA } from '../../../importers/layout-a/read-layout-a.ts'
import type { SourceRow } from '../../../importers/source.ts'
import { openSource, readerFailure } from '../importing/open-source.ts'
import type { FromReader, ReadRequest } from '../importing/source-messages.ts'

/** Pieces that may lie unread before the worker waits: bounds the memory of a slow writer. */
const PIECES_AHEAD = 6
/** 96 bits: told apart are rows of one table with the same id, never strangers. */
const HASH_LENGTH = 16

/*
 * Reads and maps one foreign file in a thread of its own: a hostile file can make this thread slow, large or
 * dead, and none of the program.
 */
async function readSource(request: ReadRequest): Promise<void> {
  send({ kind: 'ready' })
  const opened = openSource(request)
  if (!opened.ok) {
    send({ kind: 'failed', failure: opened.error })
    return
  }
  send({ kind: 'opened', info: opened.value.info })
  try {
    for (const event of readLayoutA(opened.value.source, { hashRow })) await sendEvent(event)
  } catch (error) {
    send({ kind: 'failed', failure: readerFailure(error, request.password) })
    return
  }
  const fileSha256 = opened.value.fileSha256()
  send({ kind: 'end', summary: { fileSha256, cpuMs: process.threadCpuUsage().user / 1000 } })
}

function hashRow(row: SourceRow): string {
  return createHash('sha256').update(JSON.stringify(row)).digest('base64').slice(0, HASH_LENGTH)
}

let ahead = 0
let wake: (() => void) | undefined
parentPort?.on('message', () => {
  ahead -= 1
  wake?.()
})

async function sendEvent(event: LayoutEvent): Promise<void> {
  ahead += 1
  send({ kind: 'event', event })
  while (ahead >= PIECES_AHEAD)
    await new Promise<void>((resolve) => {
      wake = resolve
    })
}

function send(message: FromReader): void {
  parentPort?.postMessage(message)
}

// The parent made this thread with exactly such a request (read-in-worker.ts).
await readSource(workerData as ReadRequest)
parentPort?.close()
