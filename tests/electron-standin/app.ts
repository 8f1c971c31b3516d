import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { appManifest } from './app-manifest.ts'
import { appPaths } from './app-paths.ts'
import { chromium } from './chromium.ts'
import { chromiumSwitches, commandLine } from './command-line.ts'
import { openWindows } from './open-windows.ts'
import { PreventableEvent } from './preventable-event.ts'
import { startSchemeServer } from './scheme-server.ts'
import { SingleInstanceLock } from './single-instance-lock.ts'

/** `app`: the life of the program, in the order of Electron's own events. */
export class App extends EventEmitter {
  readonly commandLine = commandLine
  readonly isPackaged = false
  readonly #ready: Promise<void>
  #resolveReady: () => void = () => undefined
  readonly #lock = new SingleInstanceLock()
  #isReady = false
  #isQuitting = false
  name = appManifest.name

  constructor() {
    super()
    this.#ready = new Promise((resolve) => (this.#resolveReady = resolve))
  }

  /** Called by the launcher once the app's main module has run. */
  async start(): Promise<void> {
    const userData = this.getPath('userData')
    mkdirSync(userData, { recursive: true })
    await chromium.start({
      profile: path.join(userData, 'chromium-profile'),
      schemePort: await startSchemeServer(),
      switches: chromiumSwitches(),
    })
    this.#isReady = true
    this.#resolveReady()
    this.emit('ready', new PreventableEvent(), {})
  }

  whenReady(): Promise<void> {
    return this.#ready
  }

  isReady(): boolean {
    return this.#isReady
  }

  /** Asks the app and each window; one that prevents its closing stops the whole. */
  quit(): void {
    if (this.#isQuitting || this.#isPrevented('before-quit')) return
    this.#isQuitting = true
    setImmediate(() => {
      for (const window of [...openWindows]) window.close()
      if (openWindows.size > 0) this.#isQuitting = false
      else this.#finishQuitting()
    })
  }

  exit(exitCode = 0): void {
    this.#isQuitting = true
    for (const window of [...openWindows]) window.destroy()
    this.emit('quit', new PreventableEvent(), exitCode)
    void Promise.all([chromium.end(), this.#lock.greeted()]).then(() => process.exit(exitCode))
  }

  /** Called by the last window that closed; without a listener Electron quits. */
  onLastWindowClosed(): void {
    if (this.#isQuitting) return
    if (!this.emit('window-all-closed')) this.quit()
  }

  #finishQuitting(): void {
    if (this.#isPrevented('will-quit')) this.#isQuitting = false
    else this.exit(0)
  }

  #isPrevented(name: string): boolean {
    const event = new PreventableEvent()
    this.emit(name, event)
    return event.defaultPrevented
  }

  requestSingleInstanceLock(): boolean {
    return this.#lock.request(this.getPath('userData'), ({ argv, workingDirectory }) =>
      this.emit('second-instance', new PreventableEvent(), argv, workingDirectory, undefined),
    )
  }

  hasSingleInstanceLock(): boolean {
    return this.#lock.isHeld()
  }

  releaseSingleInstanceLock(): void {
    this.#lock.release()
  }

  getPath(name: string): string {
    return appPaths.get(name, this.name)
  }

  setPath(name: string, folder: string): void {
    appPaths.set(name, folder)
  }

  getAppPath(): string {
    return appManifest.folder
  }

  getName(): string {
    return this.name
  }

  setName(name: string): void {
    this.name = name
  }

  getVersion(): string {
    return appManifest.version
  }

  getLocale(): string {
    return 'ja'
  }

  getPreferredSystemLanguages(): readonly string[] {
    return ['ja']
  }

  enableSandbox(): void {
    // Chromium runs without a sandbox here; see the README.
  }

  disableHardwareAcceleration(): void {
    // There is none to disable.
  }

  setAppUserModelId(): void {
    // Windows only.
  }

  setAboutPanelOptions(): void {
    // macOS only.
  }

  focus(): void {
    // Nothing can take the focus away from a window that is not drawn.
  }
}

export const app = new App()
