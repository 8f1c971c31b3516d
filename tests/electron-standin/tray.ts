import { EventEmitter } from 'node:events'

/** `Tray`: there is no notification area. */
export class Tray extends EventEmitter {
  #isDestroyed = false

  setToolTip(): void {
    // Not shown.
  }

  setContextMenu(): void {
    // Not shown.
  }

  setImage(): void {
    // Not shown.
  }

  isDestroyed(): boolean {
    return this.#isDestroyed
  }

  destroy(): void {
    this.#isDestroyed = true
  }
}
