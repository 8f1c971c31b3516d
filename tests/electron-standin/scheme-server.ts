import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { schemeHandlers, toAppUrl } from './custom-schemes.ts'
import { session } from './session.ts'

/** Answers Chromium's requests for custom schemes on a free port of the loopback address, and returns the port. */
export async function startSchemeServer(): Promise<number> {
  const server = createServer((incoming, outgoing) => {
    answer(incoming, outgoing).catch((error: unknown) => {
      process.stderr.write(`protocol handler of ${incoming.url ?? ''}: ${String(error)}\n`)
      outgoing.writeHead(500).end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  server.unref()
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  return address.port
}

async function answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const url = toAppUrl(`http://${incoming.headers.host ?? ''}${incoming.url ?? ''}`)
  const handler = schemeHandlers.get(new URL(url).protocol.slice(0, -1))
  if (!handler) {
    outgoing.writeHead(404).end()
    return
  }
  const response = await handler(await toRequest(url, incoming))
  const headers = await session.defaultSession.filterResponseHeaders(url, response)
  outgoing.writeHead(response.status, headers)
  outgoing.end(Buffer.from(await response.arrayBuffer()))
}

async function toRequest(url: string, incoming: IncomingMessage): Promise<Request> {
  const method = incoming.method ?? 'GET'
  const headers = new Headers()
  for (const [name, values] of Object.entries(incoming.headersDistinct)) {
    for (const value of values ?? []) headers.append(name, value)
  }
  if (method === 'GET' || method === 'HEAD') return new Request(url, { method, headers })
  const chunks: Uint8Array[] = []
  // `as`: a request read without setEncoding yields buffers (documented by Node, typed any).
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  return new Request(url, { method, headers, body: Buffer.concat(chunks) })
}
