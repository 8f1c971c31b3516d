import { EventEmitter } from 'node:events'
import type {
  CallbackResponse,
  HeadersReceivedResponse,
  OnBeforeRequestListenerDetails,
  OnHeadersReceivedListenerDetails,
} from 'electron'
import { protocol } from './protocol.ts'

type BeforeRequest = (
  details: Omit<OnBeforeRequestListenerDetails, 'uploadData'>,
  callback: (response: CallbackResponse) => void,
) => void
type HeadersReceived = (
  details: OnHeadersReceivedListenerDetails,
  callback: (response: HeadersReceivedResponse) => void,
) => void
type RequestHandler = (
  contents: unknown,
  permission: string,
  callback: (granted: boolean) => void,
  details: object,
) => void
type CheckHandler = (
  contents: unknown,
  permission: string,
  origin: string,
  details: object,
) => boolean
type Headers = Record<string, string[]>

/** `session.defaultSession`: what the app decides about requests and permissions is applied to every window. */
export class Session extends EventEmitter {
  readonly protocol = protocol
  #beforeRequest: BeforeRequest | undefined
  #headersReceived: HeadersReceived | undefined
  #permissionRequest: RequestHandler | undefined
  #permissionCheck: CheckHandler | undefined
  #lastRequest = 0

  /** Filters are not evaluated: a listener hears of every request. */
  readonly webRequest = {
    onBeforeRequest: (...args: readonly unknown[]): void => {
      // `as`: Electron's signature is (filter, listener) or (listener), null to take it back.
      this.#beforeRequest = (args.at(-1) ?? undefined) as BeforeRequest | undefined
    },
    onHeadersReceived: (...args: readonly unknown[]): void => {
      // `as`: as above.
      this.#headersReceived = (args.at(-1) ?? undefined) as HeadersReceived | undefined
    },
    onBeforeSendHeaders: (): void => undefined,
    onCompleted: (): void => undefined,
    onErrorOccurred: (): void => undefined,
  }

  setPermissionRequestHandler(handler: RequestHandler | null): void {
    this.#permissionRequest = handler ?? undefined
  }

  setPermissionCheckHandler(handler: CheckHandler | null): void {
    this.#permissionCheck = handler ?? undefined
  }

  setDevicePermissionHandler(): void {
    // No device is ever offered.
  }

  setDisplayMediaRequestHandler(): void {
    // No screen is ever offered.
  }

  setSpellCheckerEnabled(): void {
    // There is no spell checker.
  }

  setSpellCheckerLanguages(): void {
    // There is no spell checker.
  }

  clearCache(): Promise<void> {
    return Promise.resolve()
  }

  clearStorageData(): Promise<void> {
    return Promise.resolve()
  }

  /** Whether the page may be asked to wait for `decideRequest`, which costs a turn per request. */
  watchesRequests(): boolean {
    return this.#beforeRequest !== undefined
  }

  /** What the app's `onBeforeRequest` says about one request. */
  decideRequest(url: string, method: string, resourceType: string): Promise<CallbackResponse> {
    const listener = this.#beforeRequest
    if (!listener) return Promise.resolve({})
    const id = (this.#lastRequest += 1)
    const known = resourceTypes[resourceType] ?? 'other'
    return new Promise((resolve) => {
      listener(
        { id, url, method, resourceType: known, referrer: '', timestamp: Date.now() },
        resolve,
      )
    })
  }

  /** The headers of a custom scheme's answer after the app's `onHeadersReceived`. */
  filterResponseHeaders(url: string, response: Response): Promise<Headers> {
    const responseHeaders: Headers = {}
    for (const [name, value] of response.headers) (responseHeaders[name] ??= []).push(value)
    const listener = this.#headersReceived
    if (!listener) return Promise.resolve(responseHeaders)
    const details: OnHeadersReceivedListenerDetails = {
      id: (this.#lastRequest += 1),
      url,
      method: 'GET',
      resourceType: 'other',
      referrer: '',
      timestamp: Date.now(),
      statusLine: `HTTP/1.1 ${response.status}`,
      statusCode: response.status,
      responseHeaders,
    }
    return new Promise((resolve) => {
      listener(details, (changed) => resolve(listsOf(changed.responseHeaders ?? responseHeaders)))
    })
  }

  /** As Electron does it: granted without a handler, and a handler that does not answer has not granted. */
  grants(contents: unknown, permission: string, origin: string): boolean {
    if (this.#permissionCheck?.(contents, permission, origin, {}) === false) return false
    let granted = this.#permissionRequest === undefined
    this.#permissionRequest?.(contents, permission, (answer) => (granted = answer), {})
    return granted
  }
}

function listsOf(headers: Record<string, string | string[]>): Headers {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat()]))
}

const resourceTypes: Readonly<Record<string, OnBeforeRequestListenerDetails['resourceType']>> = {
  Document: 'mainFrame',
  Stylesheet: 'stylesheet',
  Script: 'script',
  Image: 'image',
  Font: 'font',
  Media: 'media',
  XHR: 'xhr',
  Fetch: 'xhr',
  WebSocket: 'webSocket',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
}

export const session = { defaultSession: new Session() }
