import type { IncomingMessage } from 'node:http'
import { fail, ok, type Result } from '../../shared/result.ts'

export interface BodyFailure {
  /** The HTTP status that says it. */
  readonly status: 400 | 411 | 413
}

/**
 * The whole body in memory that threads share, so that a large file is never copied (nor put on disk). Refused
 * before it is read where it says that it is too large, or does not say how large it is.
 */
export async function readBody(
  request: IncomingMessage,
  most: number,
): Promise<Result<Uint8Array<SharedArrayBuffer>, BodyFailure>> {
  const length = Number(request.headers['content-length'])
  if (!Number.isInteger(length) || length < 0) return fail({ status: 411 })
  if (length > most) return fail({ status: 413 })
  const body = new Uint8Array(new SharedArrayBuffer(length))
  let filled = 0
  for await (const piece of request) {
    // Without an encoding set, a request's pieces are buffers.
    const bytes = piece as Buffer
    body.set(bytes, filled)
    filled += bytes.length
  }
  return filled === length ? ok(body) : fail({ status: 400 })
}
