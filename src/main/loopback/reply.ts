import type { ServerResponse } from 'node:http'
import { securityHeaders } from '../shell/content-security-policy.ts'

/** What is answered to one request. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

export function textReply(status: number, text = ''): Reply {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: text }
}

export function jsonReply(value: unknown): Reply {
  const body = JSON.stringify(value ?? null)
  return { status: 200, headers: { 'content-type': 'application/json' }, body }
}

/** A body that is not wanted is not read: the connection ends with the answer. */
export function refusedBody(status: number): Reply {
  return { ...textReply(status), headers: { connection: 'close' } }
}

/** The one way out, so that no answer lacks its headers. */
export function sendReply(response: ServerResponse, { status, headers, body }: Reply): void {
  const length = String(Buffer.byteLength(body))
  response.writeHead(status, { ...securityHeaders('self'), 'content-length': length, ...headers })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}
