import { EventEmitter, once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { PrintToPDFOptions, WebPreferences } from 'electron'
import { z } from 'zod'
import type { CdpSession } from './cdp-connection.ts'
import { chromium } from './chromium.ts'
import { createCodec } from './codec.ts'
import { toAppUrl, toChromiumUrl } from './custom-schemes.ts'
import { ipcMain } from './ipc-main.ts'
import { NavigationGuard } from './navigation-guard.ts'
import { bindingName, deliverName, pageScript } from './page-script.ts'
import { applyPermissions } from './permissions.ts'
import { PreventableEvent } from './preventable-event.ts'
import { printToPdf } from './print-to-pdf.ts'
import { session } from './session.ts'
import { openContents, watchTargets } from './open-contents.ts'

export interface PageOwner {
  readonly close: () => void
  readonly isDestroyed: () => boolean
  readonly onTargetGone: () => void
}

interface Size {
  readonly width: number
  readonly height: number
}

interface MainFrame {
  readonly url: string
  readonly origin: string
  readonly routingId: number
  readonly parent: null
}

type WindowOpenHandler = (details: { readonly url: string }) => { readonly action: string }

const fromPage = z.object({
  kind: z.enum(['invoke', 'send']),
  id: z.number().optional(),
  channel: z.string(),
  args: z.array(z.unknown()),
})
type FromPage = z.infer<typeof fromPage>

const codec = createCodec()
let lastId = 0

/** `webContents`: one page target of Chromium. */
export class WebContents extends EventEmitter {
  readonly id = (lastId += 1)
  readonly session = session.defaultSession
  readonly mainFrame: MainFrame
  readonly #owner: PageOwner
  readonly #opened: Promise<CdpSession>
  #guard: NavigationGuard | undefined
  #targetId: string | undefined
  #openHandler: WindowOpenHandler | undefined
  #url = ''

  constructor(owner: PageOwner, size: Size, preferences: WebPreferences) {
    super()
    this.#owner = owner
    this.mainFrame = mainFrameOf(() => this.#url)
    this.#opened = this.#open(size, preferences)
    this.#opened.catch((error: unknown) => {
      if (!owner.isDestroyed()) throw error
    })
  }

  async #open(size: Size, preferences: WebPreferences): Promise<CdpSession> {
    const { targetId, session: target } = await chromium.openTarget(size.width, size.height)
    this.#targetId = targetId
    watchTargets()
    openContents.set(targetId, this)
    this.#listen(target)
    this.#guard = new NavigationGuard(target, {
      mainFrameId: targetId,
      emit: (...args) => this.emit(...args),
    })
    const source = pageScript(preloadText(preferences), processInfo(preferences))
    await Promise.all([
      target.send('Page.enable'),
      target.send('Runtime.enable'),
      target.send('Inspector.enable'),
      target.send('Runtime.addBinding', { name: bindingName }),
      target.send('Page.addScriptToEvaluateOnNewDocument', { source }),
      target.send('Emulation.setDeviceMetricsOverride', metrics(size)),
    ])
    return target
  }

  #listen(target: CdpSession): void {
    target.on('Page.frameNavigated', ({ frame }) => {
      if (frame.parentId !== undefined) return
      this.#url = toAppUrl(`${frame.url}${frame.urlFragment ?? ''}`)
      this.emit('did-navigate', new PreventableEvent(), this.#url)
    })
    target.on('Page.navigatedWithinDocument', ({ frameId, url }) => {
      if (frameId === this.#targetId) this.#url = toAppUrl(url)
    })
    target.on('Page.domContentEventFired', () => this.#emitUnlessBlank('dom-ready'))
    target.on('Page.loadEventFired', () => this.#emitUnlessBlank('did-finish-load'))
    target.on('Page.windowOpen', ({ url }) => this.#openHandler?.({ url: toAppUrl(url) }))
    target.on('Inspector.targetCrashed', () =>
      this.emit('render-process-gone', new PreventableEvent(), { reason: 'crashed', exitCode: 5 }),
    )
    target.on('Runtime.consoleAPICalled', ({ type, args }) => {
      const message = args.map((arg) => String(arg.value ?? arg.description)).join(' ')
      this.emit('console-message', { level: type, message })
    })
    target.on('Runtime.bindingCalled', ({ name, payload }) => {
      if (name === bindingName) void this.#receive(fromPage.parse(JSON.parse(payload)))
    })
  }

  #emitUnlessBlank(event: string): void {
    if (this.#url !== '' && this.#url !== 'about:blank') this.emit(event)
  }

  async #receive(message: FromPage): Promise<void> {
    const event = {
      type: 'frame',
      sender: this,
      senderFrame: this.mainFrame,
      processId: 1,
      frameId: 1,
      reply: (channel: string, ...args: readonly unknown[]) => this.send(channel, ...args),
    }
    // `as`: the page encodes the list of arguments.
    const args = codec.decode(message.args) as readonly unknown[]
    if (message.kind === 'send') {
      ipcMain.emit(message.channel, event, ...args)
      return
    }
    const reply = { id: message.id }
    try {
      const value = codec.encode(await ipcMain.answer(message.channel, event, args))
      await this.#deliver({ ...reply, value })
    } catch (error) {
      await this.#deliver({ ...reply, failed: true, value: String(error) })
    }
  }

  async #deliver(message: object): Promise<void> {
    const text = JSON.stringify(JSON.stringify(message))
    const target = await this.#opened
    const expression = `globalThis.${deliverName}?.(${text})`
    await target.send('Runtime.evaluate', { expression, silent: true }).catch(() => undefined)
  }

  send(channel: string, ...args: readonly unknown[]): void {
    void this.#deliver({ channel, value: codec.encode(args) })
  }

  async loadURL(url: string): Promise<void> {
    const target = await this.#opened
    await applyPermissions(this, url)
    await this.#guard?.expect(toChromiumUrl(url))
    const finished = once(this, 'did-finish-load')
    const { errorText, loaderId } = await target.send('Page.navigate', { url: toChromiumUrl(url) })
    if (errorText !== undefined) {
      const code = errorText.replace(/^net::/, '')
      this.emit('did-fail-load', new PreventableEvent(), -2, code, url, true)
      throw Object.assign(new Error(`${code} loading '${url}'`), { code, url })
    }
    if (loaderId !== undefined) await finished
  }

  reload(): void {
    void this.#opened.then((target) => target.send('Page.reload'))
  }

  async executeJavaScript(code: string): Promise<unknown> {
    const target = await this.#opened
    const { result, exceptionDetails } = await target.send('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    })
    if (exceptionDetails) {
      throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
    }
    const value: unknown = result.value
    return value
  }

  async printToPDF(options: PrintToPDFOptions = {}): Promise<Buffer> {
    return printToPdf(await this.#opened, options)
  }

  /** There is no printer; whether one was asked for is for the test to find out by replacing this. */
  print(_options?: object, callback?: (success: boolean, failureReason: string) => void): void {
    callback?.(true, '')
  }

  resize(size: Size): void {
    void this.#opened.then((target) =>
      target.send('Emulation.setDeviceMetricsOverride', metrics(size)),
    )
  }

  setWindowOpenHandler(handler: WindowOpenHandler): void {
    this.#openHandler = handler
  }

  getURL(): string {
    return this.#url
  }

  /** Chromium's id of the page, by which Playwright finds it. */
  get targetId(): string | undefined {
    return this.#targetId
  }

  isDestroyed(): boolean {
    return this.#owner.isDestroyed()
  }

  close(): void {
    this.#owner.close()
  }

  /** Called when Chromium closed the page by itself, as `window.close()` makes it. */
  onTargetGone(): void {
    this.#owner.onTargetGone()
  }

  /** Closes the page in Chromium, also one that is still being opened. */
  closeTarget(): void {
    void this.#opened
      .then(() => {
        const targetId = this.#targetId ?? ''
        openContents.delete(targetId)
        return chromium.browser.send('Target.closeTarget', { targetId })
      })
      .catch(() => undefined)
  }

  focus(): void {
    // The one page a headless Chromium shows has the focus.
  }

  setZoomFactor(): void {
    // Pages are shown at their own size.
  }

  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve()
  }

  openDevTools(): void {
    // The debugger is attached from outside.
  }

  closeDevTools(): void {
    // As above.
  }

  isDevToolsOpened(): boolean {
    return false
  }
}

function mainFrameOf(url: () => string): MainFrame {
  return {
    routingId: 1,
    parent: null,
    get url() {
      return url()
    },
    get origin() {
      const [origin = 'null'] = /^[\w+.-]+:\/\/[^/?#]*/.exec(url()) ?? []
      return origin
    },
  }
}

function preloadText({ preload }: WebPreferences): string {
  return preload === undefined ? '' : readFileSync(preload, 'utf8')
}

function processInfo({ additionalArguments = [] }: WebPreferences): object {
  const { platform, arch, versions, execPath, argv } = process
  return { platform, arch, versions, execPath, argv: [...argv, ...additionalArguments], env: {} }
}

function metrics({ width, height }: Size) {
  return { width, height, deviceScaleFactor: 1, mobile: false }
}
