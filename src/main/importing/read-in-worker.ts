import { Worker } from 'node:worker_threads'
import type { LayoutEvent } from '../../../importers/events.ts'
import type { ImportFileFailure } from '../../shared/api/imports.ts'
import { workerUrl } from '../workers/worker-url.ts'
import type {
  FromReader,
  ReadRequest,
  ReadSummary,
  SourceInfo,
  ToReader,
} from './source-messages.ts'

const WORKER_MEMORY_MB = 1024

/** Rows live as long as one piece: a small nursery would copy each of them several times. */
const YOUNG_MB = 96

export interface ReadLimits {
  /** After so many milliseconds without a word the file is given up: damage can lead a reader in circles. */
  readonly silenceMs: number
}

/** Far more than the largest file needs from the slowest disk. */
export const READ_LIMITS: ReadLimits = { silenceMs: 180_000 }

/** The file cannot be read (any further); `failure` says why in kinds that people can act on. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure'
  readonly failure: ImportFileFailure

  constructor(failure: ImportFileFailure) {
    super(`The source cannot be read: ${failure.kind}`)
    this.failure = failure
  }
}

export interface ReadingSource {
  readonly info: SourceInfo
  readonly events: AsyncIterable<LayoutEvent>
  /** Milliseconds until the thread ran; from then on the file is read. */
  readonly startingMs: number
  /** Only after the last event. */
  readonly summary: () => ReadSummary
  /** Ends the thread, wherever it is; after the last event it has ended by itself. */
  readonly close: () => Promise<void>
}

/**
 * Opens a file in a worker and hands its pieces over as they are made. Throws SourceFailure, also where the
 * worker dies, falls silent, or `signal` ends it.
 */
export async function readInWorker(
  request: ReadRequest,
  signal: AbortSignal,
  limits: ReadLimits,
): Promise<ReadingSource> {
  const called = performance.now()
  const inbox = new Inbox(request, signal, limits)
  await expect(inbox, 'ready')
  const startingMs = performance.now() - called
  const { info } = await expect(inbox, 'opened')
  return {
    info,
    startingMs,
    events: eventsOf(inbox),
    summary: () => inbox.summary,
    close: () => inbox.end(),
  }
}

async function expect<Kind extends FromReader['kind']>(
  inbox: Inbox,
  kind: Kind,
): Promise<Extract<FromReader, { readonly kind: Kind }>> {
  const message = await inbox.next()
  if (!isKind(message, kind)) throw new Error(`The reader sent ${message.kind} instead of ${kind}`)
  return message
}

function isKind<Kind extends FromReader['kind']>(
  message: FromReader,
  kind: Kind,
): message is Extract<FromReader, { readonly kind: Kind }> {
  return message.kind === kind
}

async function* eventsOf(inbox: Inbox): AsyncIterable<LayoutEvent> {
  try {
    for (;;) {
      const message = await inbox.next()
      if (message.kind === 'end') {
        inbox.summary = message.summary
        return
      }
      if (message.kind !== 'event') throw new Error(`The reader sent ${message.kind} in the middle`)
      inbox.acknowledge()
      yield message.event
    }
  } finally {
    await inbox.end()
  }
}

/** The worker's messages in order, with its death and the user's cancelling turned into a failure. */
class Inbox {
  summary: ReadSummary = { fileSha256: '', cpuMs: 0 }
  readonly #worker: Worker
  readonly #waiting: FromReader[] = []
  #wake: (() => void) | undefined
  readonly #limits: ReadLimits
  #failure: ImportFileFailure | undefined

  constructor(request: ReadRequest, signal: AbortSignal, limits: ReadLimits) {
    this.#limits = limits
    this.#worker = new Worker(workerUrl('read-source-worker'), {
      workerData: request,
      resourceLimits: {
        maxOldGenerationSizeMb: WORKER_MEMORY_MB,
        maxYoungGenerationSizeMb: YOUNG_MB,
      },
    })
    this.#worker.on('message', (message: FromReader) => {
      this.#waiting.push(message)
      this.#wake?.()
    })
    this.#worker.on('error', () => this.#fail({ kind: 'worker-died' }))
    this.#worker.on('exit', () => this.#fail({ kind: 'worker-died' }))
    signal.addEventListener('abort', () => this.#fail({ kind: 'cancelled' }), { once: true })
    if (signal.aborted) this.#fail({ kind: 'cancelled' })
  }

  async next(): Promise<FromReader> {
    for (;;) {
      if (this.#failure?.kind === 'cancelled') break
      const message = this.#waiting.shift()
      if (message?.kind === 'failed') this.#failure = message.failure
      else if (message) return message
      if (this.#failure) break
      await this.#nextSign()
    }
    await this.end()
    throw new SourceFailure(this.#failure)
  }

  #nextSign(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#fail({ kind: 'damaged' }), this.#limits.silenceMs)
      this.#wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  acknowledge(): void {
    const more: ToReader = { kind: 'more' }
    this.#worker.postMessage(more)
  }

  async end(): Promise<void> {
    await this.#worker.terminate()
  }

  #fail(failure: ImportFileFailure): void {
    this.#failure ??= failure
    this.#wake?.()
  }
}
