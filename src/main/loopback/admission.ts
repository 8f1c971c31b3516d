import type { IncomingMessage } from 'node:http'
import { isSameSecret, makeSecret, OneTimeToken } from './one-time-token.ts'

/**
 * Who may speak to the server: only the one browser that opened the address with the token, only from our own
 * page. A page of another site that names 127.0.0.1 or lets its own name point there (DNS rebinding) sends
 * another Host or Origin.
 */
export class Admission {
  readonly #host: string
  readonly #cookieName: string
  readonly #session = makeSecret()
  readonly #token = new OneTimeToken()

  constructor(port: number) {
    this.#host = `127.0.0.1:${port}`
    // Cookies are shared by all ports of a host; the name keeps two programs apart.
    this.#cookieName = `raito-${port}`
  }

  get origin(): string {
    return `http://${this.#host}`
  }

  get openingAddress(): string {
    return `${this.origin}/open/${this.#token.secret}`
  }

  /** @returns the cookie for the browser that brought the token; undefined for any other one. */
  letIn(token: string): string | undefined {
    return this.#token.take(token)
      ? `${this.#cookieName}=${this.#session}; Path=/; HttpOnly; SameSite=Strict`
      : undefined
  }

  isForUs({ headers }: IncomingMessage): boolean {
    return headers.host === this.#host
  }

  /** Whether our own page sent the request; only a navigation and a plain GET come without an Origin. */
  isFromOurPage({ headers, method }: IncomingMessage): boolean {
    const site = headers['sec-fetch-site']
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false
    const isRead = method === 'GET' || method === 'HEAD'
    return headers.origin === this.origin || (isRead && headers.origin === undefined)
  }

  isAdmitted({ headers }: IncomingMessage): boolean {
    return (headers.cookie ?? '')
      .split(';')
      .map((pair) => pair.trim().split('=', 2))
      .some(
        ([name, value]) => name === this.#cookieName && isSameSecret(value ?? '', this.#session),
      )
  }
}
