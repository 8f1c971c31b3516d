import type { Codec } from './codec.ts'

type Listener = (event: unknown, ...args: readonly unknown[]) => void

interface PageIpc {
  readonly ipcRenderer: object
  /** Called by main with one message as JSON text. */
  readonly deliver: (text: string) => void
}

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: Error) => void
}

/** Self-contained, because its source text is given to the page; `post` carries one JSON text to main. */
export function createIpcRenderer(codec: Codec, post: (text: string) => void): PageIpc {
  const waiting = new Map<number, Waiting>()
  const listeners = new Map<string, Listener[]>()
  let lastId = 0

  const on = (channel: string, listener: Listener): object => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
    return ipcRenderer
  }
  const off = (channel: string, listener: Listener): object => {
    const left = (listeners.get(channel) ?? []).filter((candidate) => candidate !== listener)
    listeners.set(channel, left)
    return ipcRenderer
  }
  const once = (channel: string, listener: Listener): object => {
    const first: Listener = (...args) => {
      off(channel, first)
      listener(...args)
    }
    return on(channel, first)
  }
  const invoke = (channel: string, ...args: readonly unknown[]): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const id = (lastId += 1)
      waiting.set(id, { resolve, reject })
      post(JSON.stringify({ kind: 'invoke', id, channel, args: codec.encode(args) }))
    }).catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(`Error invoking remote method '${channel}': ${reason}`)
    })
  const send = (channel: string, ...args: readonly unknown[]): void =>
    post(JSON.stringify({ kind: 'send', channel, args: codec.encode(args) }))

  const ipcRenderer = {
    invoke,
    send,
    on,
    addListener: on,
    once,
    off,
    removeListener: off,
    removeAllListeners: (channel: string): object => {
      listeners.delete(channel)
      return ipcRenderer
    },
  }

  // `as`: main writes these messages, see web-contents.ts.
  interface ToPage {
    readonly id?: number
    readonly failed?: boolean
    readonly channel?: string
    readonly value: unknown
  }
  const deliver = (text: string): void => {
    const message = JSON.parse(text) as ToPage
    if (message.id === undefined) {
      const args = codec.decode(message.value) as readonly unknown[]
      for (const listener of listeners.get(message.channel ?? '') ?? []) {
        listener({ sender: ipcRenderer, ports: [] }, ...args)
      }
      return
    }
    const call = waiting.get(message.id)
    waiting.delete(message.id)
    if (message.failed === true) call?.reject(new Error(String(message.value)))
    else call?.resolve(codec.decode(message.value))
  }
  return { ipcRenderer, deliver }
}
