import { EventEmitter } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { CDPSession } from '@playwright/test'

/** One target of Chromium's debugging protocol, typed by Playwright's copy of the protocol. */
export interface CdpSession {
  readonly send: CDPSession['send']
  readonly on: CDPSession['on']
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: unknown
  readonly sessionId?: string
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Waiting {
  readonly method: string
  readonly resolve: (result: unknown) => void
  readonly reject: (error: Error) => void
}

/**
 * The debugging protocol over `--remote-debugging-pipe`: JSON texts ended by NUL. The pipe also ties
 * Chromium's life to ours, for it ends when the pipe breaks, however we died.
 */
export class CdpConnection {
  readonly #toChromium: Writable
  readonly #waiting = new Map<number, Waiting>()
  readonly #listeners = new Map<string, EventEmitter>()
  #lastId = 0

  constructor(toChromium: Writable, fromChromium: Readable) {
    this.#toChromium = toChromium
    toChromium.on('error', () => this.#end())
    fromChromium.setEncoding('utf8')
    let pending: string[] = []
    fromChromium.on('data', (chunk: string) => {
      const texts = chunk.split('\0')
      const rest = texts.pop() ?? ''
      for (const text of texts) {
        this.#receive(pending.join('') + text)
        pending = []
      }
      pending.push(rest)
    })
    fromChromium.on('close', () => this.#end())
  }

  /** The session of an attached target, or without an id that of the browser itself. */
  session(sessionId = ''): CdpSession {
    const events = new EventEmitter()
    this.#listeners.set(sessionId, events)
    return {
      // `as`: the protocol's own types say which result belongs to which method.
      send: (method, params) => this.#request(sessionId, method, params) as Promise<never>,
      // `as`: the same for events; the emitter itself is untyped (and its `on` returns another `this`).
      on: events.on.bind(events) as unknown as CDPSession['on'],
    }
  }

  #request(sessionId: string, method: string, params: unknown): Promise<unknown> {
    const id = (this.#lastId += 1)
    const target = sessionId === '' ? {} : { sessionId }
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { method, resolve, reject })
      this.#toChromium.write(`${JSON.stringify({ id, method, params, ...target })}\0`)
    })
  }

  #receive(text: string): void {
    // `as`: the frame of every message is fixed by the protocol.
    const message = JSON.parse(text) as Message
    if (message.id === undefined) {
      this.#listeners.get(message.sessionId ?? '')?.emit(message.method ?? '', message.params)
      return
    }
    const waiting = this.#waiting.get(message.id)
    this.#waiting.delete(message.id)
    if (message.error) waiting?.reject(new Error(`${waiting.method}: ${message.error.message}`))
    else waiting?.resolve(message.result)
  }

  #end(): void {
    for (const { method, reject } of this.#waiting.values()) {
      reject(new Error(`${method}: Chromium has ended`))
    }
    this.#waiting.clear()
  }
}
