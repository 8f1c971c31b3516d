import { setTimeout as wait } from 'node:timers/promises'
import type { CdpSession } from './cdp-connection.ts'
import { toAppUrl } from './custom-schemes.ts'
import { PreventableEvent } from './preventable-event.ts'
import { session } from './session.ts'

interface PausedRequest {
  readonly requestId: string
  readonly frameId: string
  readonly resourceType: string
  readonly redirectedRequestId?: string | undefined
  readonly request: { readonly url: string; readonly method: string }
}

interface GuardedPage {
  readonly mainFrameId: string
  readonly emit: (event: 'will-navigate', details: object, url: string) => boolean
}

/** The page's own word comes from another process than the request it asks for, and may come after it. */
const longestWaitForWordMs = 150

/**
 * Stops requests before they are made. Only a navigation that the page asked for is put to
 * `will-navigate`: like Electron, not one by `loadURL`, `reload` or a debugger.
 */
export class NavigationGuard {
  readonly #target: CdpSession
  readonly #page: GuardedPage
  readonly #askedFor = new Set<string>()
  readonly #ours = new Set<string>()

  constructor(target: CdpSession, page: GuardedPage) {
    this.#target = target
    this.#page = page
    target.on('Page.frameRequestedNavigation', ({ frameId, url }) => {
      if (frameId === page.mainFrameId) this.#askedFor.add(withoutHash(url))
    })
    target.on('Fetch.requestPaused', (paused) => {
      this.#decide(paused).catch(() => undefined)
    })
  }

  /** Called before each `loadURL`: its request is the app's own, and the app may listen to requests by now. */
  async expect(url: string): Promise<void> {
    this.#ours.add(withoutHash(url))
    const everything = session.defaultSession.watchesRequests()
    const pattern = everything ? { urlPattern: '*' } : { urlPattern: '*', resourceType: 'Document' }
    // `as const` would not do: the protocol's resource types are a union Playwright does not export.
    await this.#target.send('Fetch.enable', { patterns: [pattern as { urlPattern: string }] })
  }

  async #decide(paused: PausedRequest): Promise<void> {
    const { requestId, request, resourceType } = paused
    const url = toAppUrl(request.url)
    // As in Electron: the app is asked about the navigation before it is asked about its request.
    if (await this.#isPrevented(paused)) {
      await this.#target.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' })
      return
    }
    const decision = await session.defaultSession.decideRequest(url, request.method, resourceType)
    if (decision.cancel === true) {
      await this.#target.send('Fetch.failRequest', { requestId, errorReason: 'BlockedByClient' })
      return
    }
    await this.#target.send('Fetch.continueRequest', { requestId })
  }

  async #isPrevented(paused: PausedRequest): Promise<boolean> {
    const isFirstOfMainFrame =
      paused.resourceType === 'Document' &&
      paused.frameId === this.#page.mainFrameId &&
      paused.redirectedRequestId === undefined
    if (!isFirstOfMainFrame || !(await this.#wasAskedForByPage(paused.request.url))) return false
    const url = toAppUrl(paused.request.url)
    const event = Object.assign(new PreventableEvent(), { url, isMainFrame: true })
    this.#page.emit('will-navigate', event, url)
    return event.defaultPrevented
  }

  async #wasAskedForByPage(url: string): Promise<boolean> {
    const key = withoutHash(url)
    if (this.#ours.delete(key)) return false
    if (!this.#askedFor.has(key)) await wait(longestWaitForWordMs)
    return this.#askedFor.delete(key)
  }
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '')
}
