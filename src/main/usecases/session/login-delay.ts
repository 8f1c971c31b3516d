const LONGEST_SECONDS = 60

/** Slows guessing down: after each wrong password twice as long nothing is tried, within this process. */
export class LoginDelay {
  readonly #now: () => number
  #failures = 0
  #notBefore = 0

  constructor(now: () => number) {
    this.#now = now
  }

  /** Whole seconds until the next try; 0 where one may be made now. */
  secondsLeft(): number {
    return Math.ceil(Math.max(0, this.#notBefore - this.#now()) / 1000)
  }

  /** @returns the seconds that must pass now: 1, 2, 4 … 60. */
  fail(): number {
    const seconds = Math.min(LONGEST_SECONDS, 2 ** this.#failures)
    this.#failures += 1
    this.#notBefore = this.#now() + seconds * 1000
    return seconds
  }

  succeed(): void {
    this.#failures = 0
    this.#notBefore = 0
  }
}
