import { EventEmitter } from 'node:events'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserWindowConstructorOptions, Rectangle } from 'electron'
import { app } from './app.ts'
import { openWindows } from './open-windows.ts'
import { PreventableEvent } from './preventable-event.ts'
import { WebContents } from './web-contents.ts'

/** Open windows, the one focused last at the end. */
const windows = new Map<number, BrowserWindow>()

/** `BrowserWindow`: nothing is drawn but the page; state and events are kept as a window manager would. */
export class BrowserWindow extends EventEmitter {
  readonly webContents: WebContents
  readonly id: number
  #bounds: Rectangle
  #title: string
  #isDestroyed = false
  #isVisible: boolean
  #state: 'normal' | 'minimized' | 'maximized' = 'normal'

  constructor(options: BrowserWindowConstructorOptions = {}) {
    super()
    const { x = 0, y = 0, width = 800, height = 600, show = true, title = app.name } = options
    this.#bounds = { x, y, width, height }
    this.#title = title
    this.#isVisible = show
    const owner = {
      close: () => this.close(),
      isDestroyed: () => this.#isDestroyed,
      onTargetGone: () => this.#onClosed(),
    }
    this.webContents = new WebContents(owner, { width, height }, options.webPreferences ?? {})
    this.id = this.webContents.id
    this.webContents.once('did-finish-load', () => this.emit('ready-to-show'))
    windows.set(this.id, this)
    openWindows.add(this)
    app.emit('web-contents-created', new PreventableEvent(), this.webContents)
    app.emit('browser-window-created', new PreventableEvent(), this)
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows.values()]
  }

  static getFocusedWindow(): BrowserWindow | null {
    return [...windows.values()].at(-1) ?? null
  }

  static fromWebContents(contents: WebContents | null | undefined): BrowserWindow | null {
    return (contents && windows.get(contents.id)) ?? null
  }

  static fromId(id: number): BrowserWindow | null {
    return windows.get(id) ?? null
  }

  loadURL(url: string): Promise<void> {
    return this.webContents.loadURL(url)
  }

  loadFile(file: string): Promise<void> {
    return this.loadURL(pathToFileURL(path.resolve(app.getAppPath(), file)).href)
  }

  /** The app may prevent it; the page's `beforeunload` is not asked. */
  close(): void {
    const event = new PreventableEvent()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }

  destroy(): void {
    if (this.#isDestroyed) return
    this.webContents.closeTarget()
    this.#onClosed()
  }

  #onClosed(): void {
    if (this.#isDestroyed) return
    this.#isDestroyed = true
    windows.delete(this.id)
    openWindows.delete(this)
    this.webContents.emit('destroyed')
    this.emit('closed')
    if (windows.size === 0) app.onLastWindowClosed()
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  show(): void {
    this.#isVisible = true
    this.emit('show')
    this.focus()
  }

  showInactive(): void {
    this.#isVisible = true
    this.emit('show')
  }

  hide(): void {
    this.#isVisible = false
    this.emit('hide')
  }

  isVisible(): boolean {
    return this.#isVisible
  }

  focus(): void {
    windows.delete(this.id)
    windows.set(this.id, this)
    this.emit('focus')
    app.emit('browser-window-focus', new PreventableEvent(), this)
  }

  isFocused(): boolean {
    return BrowserWindow.getFocusedWindow() === this
  }

  minimize(): void {
    this.#enter('minimized', 'minimize')
  }

  maximize(): void {
    this.#enter('maximized', 'maximize')
  }

  unmaximize(): void {
    this.#enter('normal', 'unmaximize')
  }

  restore(): void {
    this.#enter('normal', 'restore')
  }

  #enter(state: 'normal' | 'minimized' | 'maximized', event: string): void {
    this.#state = state
    this.emit(event)
  }

  isMinimized(): boolean {
    return this.#state === 'minimized'
  }

  isMaximized(): boolean {
    return this.#state === 'maximized'
  }

  isFullScreen(): boolean {
    return false
  }

  setTitle(title: string): void {
    this.#title = title
  }

  getTitle(): string {
    return this.#title
  }

  getBounds(): Rectangle {
    return { ...this.#bounds }
  }

  getNormalBounds(): Rectangle {
    return this.getBounds()
  }

  setBounds(bounds: Partial<Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds }
    this.webContents.resize(this.#bounds)
    this.emit('resize')
  }

  getSize(): [number, number] {
    return [this.#bounds.width, this.#bounds.height]
  }

  setSize(width: number, height: number): void {
    this.setBounds({ width, height })
  }

  setMinimumSize(): void {
    // A window that nobody drags needs no limit.
  }

  setMenu(): void {
    // No menu is drawn.
  }

  removeMenu(): void {
    // No menu is drawn.
  }

  setMenuBarVisibility(): void {
    // No menu is drawn.
  }

  setAutoHideMenuBar(): void {
    // No menu is drawn.
  }

  setContentProtection(): void {
    // Nothing is on a screen that could be photographed.
  }

  setProgressBar(): void {
    // There is no task bar.
  }

  flashFrame(): void {
    // There is no task bar.
  }

  setIcon(): void {
    // There is no title bar.
  }
}
