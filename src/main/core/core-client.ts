import { Worker } from 'node:worker_threads'
import type { PickedFile } from '../../shared/api/bridge.ts'
import type { GeneralError } from '../../shared/api/contract.ts'
import { fail } from '../../shared/result.ts'
import type { ChosenFile, MadeFile } from '../usecases/core-context.ts'
import { workerUrl } from '../workers/worker-url.ts'
import type { CoreAccess } from './core-access.ts'
import type { CoreRequest, CoreVerb, CoreWorkerOptions, FromCore } from './core-messages.ts'

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** The worker is gone; whoever still waits for an answer gets this. */
export class CoreDiedError extends Error {
  override readonly name = 'CoreDiedError'
}

/** Starts the core in a thread of its own. */
export function startCoreWorker(options: CoreWorkerOptions): Worker {
  return new Worker(workerUrl('core-worker'), { workerData: options })
}

/** The core in a worker, asked by numbered messages. */
export class CoreClient implements CoreAccess {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  readonly #lockListeners = new Set<() => void>()
  readonly #deathListeners = new Set<() => void>()
  #lastId = 0
  #isOver = false

  /** @param worker which runs `core-worker` and serves nobody else. */
  constructor(worker: Worker) {
    this.#worker = worker
    this.#worker.on('message', (message: FromCore) => this.#receive(message))
    this.#worker.on('error', () => this.#die())
    this.#worker.on('exit', () => this.#die())
  }

  async call(area: string, verb: string, input: unknown): Promise<unknown> {
    try {
      return await this.#ask('call', area, verb, input)
    } catch {
      return fail<GeneralError>({ kind: 'unexpected', reference: 'core' })
    }
  }

  pickFile(file: ChosenFile): Promise<PickedFile | undefined> {
    return this.#ask('pickFile', file)
  }

  findDownload(id: string): Promise<MadeFile | undefined> {
    return this.#ask('findDownload', id)
  }

  dropDownload(id: string): Promise<void> {
    return this.#ask('dropDownload', id)
  }

  lock(): Promise<void> {
    return this.#ask('lock')
  }

  async close(): Promise<void> {
    if (this.#isOver) return
    await this.#ask('close').catch(() => undefined)
    this.#isOver = true
    await this.#worker.terminate()
  }

  onLocked(listener: () => void): () => void {
    this.#lockListeners.add(listener)
    return () => this.#lockListeners.delete(listener)
  }

  /** Called once when the worker ends without having been closed. */
  onDied(listener: () => void): void {
    this.#deathListeners.add(listener)
  }

  #ask<Verb extends CoreVerb>(
    verb: Verb,
    ...words: Parameters<CoreAccess[Verb]>
  ): ReturnType<CoreAccess[Verb]> {
    const answer = new Promise<unknown>((resolve, reject) => {
      if (this.#isOver) throw new CoreDiedError(verb)
      const request: CoreRequest<Verb> = { id: ++this.#lastId, verb, words }
      this.#waiting.set(request.id, { resolve, reject })
      this.#worker.postMessage(request)
    })
    // The worker answers with what the same method of the core returned.
    return answer as ReturnType<CoreAccess[Verb]>
  }

  #receive(message: FromCore): void {
    if (message.kind === 'locked') {
      for (const listener of this.#lockListeners) listener()
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.kind === 'answer') waiting?.resolve(message.value)
    else waiting?.reject(new Error('The core could not answer'))
  }

  #die(): void {
    if (this.#isOver) return
    this.#isOver = true
    for (const { reject } of this.#waiting.values()) reject(new CoreDiedError('exit'))
    this.#waiting.clear()
    for (const listener of this.#deathListeners) listener()
  }
}
