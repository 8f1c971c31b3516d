import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import { chromiumExecutable } from '../e2e/chromium-path.ts'
import { CdpConnection, type CdpSession } from './cdp-connection.ts'

const longestGoodbyeMs = 3000

/** No sandbox (containers have none to give), no traffic of its own, no window a page opens, Japanese, fixed colours. */
const fixedSwitches: readonly string[] = [
  '--headless=new',
  '--hide-scrollbars',
  '--no-startup-window',
  '--remote-debugging-pipe',
  '--remote-debugging-port=0',
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--block-new-web-contents',
  '--password-store=basic',
  '--use-mock-keychain',
  '--lang=ja',
  '--accept-lang=ja',
  '--force-color-profile=srgb',
]

export interface ChromiumOptions {
  readonly profile: string
  readonly schemePort: number
  readonly switches: ReadonlyMap<string, string>
}

export interface OpenedTarget {
  readonly targetId: string
  readonly session: CdpSession
}

/** The one Chromium behind all windows. */
class Chromium {
  #process: ChildProcess | undefined
  #connection: CdpConnection | undefined
  #browser: CdpSession | undefined
  #ending = false

  async start(options: ChromiumOptions): Promise<void> {
    mkdirSync(options.profile, { recursive: true })
    const child = spawn(await chromiumExecutable(), commandLine(options), {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    })
    child.once('exit', () => this.#onExit())
    this.#process = child
    const [, , , toChromium, fromChromium] = child.stdio
    if (!(toChromium instanceof Writable) || !(fromChromium instanceof Readable)) {
      throw new Error('Chromium has no pipes')
    }
    const listening = await listeningLine(child)
    this.#connection = new CdpConnection(toChromium, fromChromium)
    this.#browser = this.#connection.session()
    const { product } = await this.browser.send('Browser.getVersion')
    Object.assign(process.versions, { chrome: product.split('/')[1] })
    await this.browser.send('Target.setDiscoverTargets', { discover: true })
    /** Electron's Chromium says this on the same stream; Playwright waits for it and attaches beside us. */
    process.stderr.write(`${listening}\n`)
  }

  get browser(): CdpSession {
    if (!this.#browser) throw new Error('Electron is not ready: wait for app.whenReady()')
    return this.#browser
  }

  async openTarget(width: number, height: number): Promise<OpenedTarget> {
    const { targetId } = await this.browser.send('Target.createTarget', {
      url: 'about:blank',
      newWindow: true,
      width,
      height,
    })
    const attached = await this.browser.send('Target.attachToTarget', { targetId, flatten: true })
    const session = this.#connection?.session(attached.sessionId)
    if (!session) throw new Error('Chromium has not started')
    return { targetId, session }
  }

  /** Lets Chromium write its profile, then ends it. */
  async end(): Promise<void> {
    this.#ending = true
    const child = this.#process
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const ended = once(child, 'exit')
    this.#browser?.send('Browser.close').catch(() => undefined)
    await Promise.race([ended, wait(longestGoodbyeMs, undefined, { ref: false })])
    child.kill('SIGKILL')
  }

  #onExit(): void {
    if (this.#ending) return
    process.stderr.write('Chromium ended before the app did.\n')
    process.exit(1)
  }
}

function commandLine({ profile, schemePort, switches }: ChromiumOptions): readonly string[] {
  const ofTheApp = [...switches].map(
    ([name, value]) => `--${name}${value === '' ? '' : `=${value}`}`,
  )
  return [
    ...ofTheApp,
    ...fixedSwitches,
    `--user-data-dir=${profile}`,
    `--host-resolver-rules=MAP *.localhost:80 127.0.0.1:${schemePort},MAP * ~NOTFOUND`,
  ]
}

function listeningLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => {
      said = `${said}${chunk}`.slice(-20_000)
      const line = /^DevTools listening on ws:\S+/m.exec(said)?.[0]
      if (line !== undefined) resolve(line)
    })
    child.once('error', reject)
    child.once('exit', () => reject(new Error(`Chromium did not start:\n${said}`)))
  })
}

export const chromium = new Chromium()
