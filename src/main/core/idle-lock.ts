const LONGEST_CHECK_MS = 15_000

/**
 * Calls `onIdle` once nobody did anything for `idleMs`. Looks at the clock on the wall now and then instead of
 * waiting once, so that a machine that slept locks when it wakes.
 */
export class IdleLock {
  readonly #idleMs: number
  readonly #now: () => number
  readonly #onIdle: () => void
  #lastTouch = 0
  #timer: NodeJS.Timeout | undefined

  constructor(idleMs: number, now: () => number, onIdle: () => void) {
    this.#idleMs = idleMs
    this.#now = now
    this.#onIdle = onIdle
  }

  start(): void {
    this.touch()
    const checkEvery = Math.min(LONGEST_CHECK_MS, this.#idleMs / 4)
    this.#timer ??= setInterval(() => {
      if (this.isOver()) this.#onIdle()
    }, checkEvery).unref()
  }

  stop(): void {
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  touch(): void {
    this.#lastTouch = this.#now()
  }

  isOver(): boolean {
    return this.#timer !== undefined && this.#now() - this.#lastTouch >= this.#idleMs
  }
}
