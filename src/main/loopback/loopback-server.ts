import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { loggedError, type WriteLog } from '../api/call-log.ts'
import type { CoreAccess } from '../core/core-access.ts'
import type { PageFiles } from '../shell/page-files.ts'
import { Admission } from './admission.ts'
import { LockedEvents } from './locked-events.ts'
import { type Reply, sendReply, textReply } from './reply.ts'
import { type Route, routesOf } from './routes.ts'

export interface LoopbackOptions {
  readonly core: CoreAccess
  readonly page: PageFiles
  readonly writeLog: WriteLog
}

const NOT_ADMITTED = textReply(
  401,
  'このアドレスは、プログラムを開始したときのブラウザーでのみ開けます。プログラムを終了し、もう一度開始してください。',
)

/** Serves the page and the contract's calls to one browser of this machine, on 127.0.0.1 only. */
export class LoopbackServer {
  readonly #server: Server
  readonly #page: PageFiles
  readonly #writeLog: WriteLog
  readonly #admission: Admission
  readonly #routes: ReadonlyMap<string, Route>
  readonly #events = new LockedEvents()

  private constructor({ core, page, writeLog }: LoopbackOptions, server: Server, port: number) {
    this.#server = server
    this.#page = page
    this.#writeLog = writeLog
    this.#admission = new Admission(port)
    this.#routes = routesOf(core)
    server.on('request', (request, response) => void this.#receive(request, response))
    core.onLocked(() => this.#events.tell())
  }

  /** Listens on a free port. */
  static async start(options: LoopbackOptions): Promise<LoopbackServer> {
    const server = createServer()
    return new LoopbackServer(options, server, await listen(server))
  }

  get origin(): string {
    return this.#admission.origin
  }

  /** Good for one browser, once. */
  get openingAddress(): string {
    return this.#admission.openingAddress
  }

  async close(): Promise<void> {
    this.#events.end()
    const closed = new Promise((resolve) => this.#server.close(resolve))
    this.#server.closeAllConnections()
    await closed
  }

  async #receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    try {
      const reply = this.#refusal(request) ?? (await this.#reply(request, response))
      if (reply) sendReply(response, reply)
    } catch (error) {
      this.#writeLog({ kind: 'unexpected', during: 'loopback', error: loggedError(error) })
      if (response.headersSent) response.destroy()
      else sendReply(response, textReply(500))
    }
  }

  /** The answer to whoever may not speak to us, or who brings the token now. */
  #refusal(request: IncomingMessage): Reply | undefined {
    const admission = this.#admission
    if (!admission.isForUs(request)) return textReply(421)
    const path = pathOf(request)
    if (request.method === 'GET' && path.startsWith(OPENING)) return this.#open(path)
    if (!admission.isAdmitted(request)) return NOT_ADMITTED
    return admission.isFromOurPage(request) ? undefined : textReply(403)
  }

  /** @returns undefined where the answer stays open. */
  async #reply(request: IncomingMessage, response: ServerResponse): Promise<Reply | undefined> {
    const path = pathOf(request)
    const [, first = '', rest = ''] = path.split('/')
    const route = this.#routes.get(`${request.method ?? ''} ${first}`)
    if (route) return route(request, rest)
    if (request.method !== 'GET') return textReply(405)
    if (path === '/events') {
      this.#events.open(response)
      return undefined
    }
    const file = await this.#page.read(path)
    if (!file) return textReply(404)
    return { status: 200, headers: { 'content-type': file.mediaType }, body: file.bytes }
  }

  /** Goes on by a page of its own, so that the browser sees the next request come from us. */
  #open(path: string): Reply {
    const cookie = this.#admission.letIn(path.slice(OPENING.length))
    if (cookie === undefined) return NOT_ADMITTED
    return {
      status: 200,
      headers: { 'set-cookie': cookie, 'content-type': 'text/html; charset=utf-8' },
      body: '<!doctype html><meta http-equiv="refresh" content="0;url=/"><title>ライト</title>',
    }
  }
}

const OPENING = '/open/'

function pathOf({ url = '/' }: IncomingMessage): string {
  return url.split(/[?#]/, 1)[0] ?? '/'
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: 0 }, () => {
      const address = server.address()
      if (address === null || typeof address === 'string') reject(new Error('No port to listen on'))
      else resolve(address.port)
    })
  })
}
