const MILLISECOND_DIGITS = 12
const COUNTER_DIGITS = 4
const COUNTER_LIMIT = 16 ** COUNTER_DIGITS

/**
 * Ids that sort by hybrid logical time: hexadecimal milliseconds, a counter within the millisecond, the
 * device. A clock that is set back continues after the last id instead of before it.
 */
export class JournalClock {
  readonly #now: () => number
  readonly #device: string
  #last: number
  #counter: number

  constructor(now: () => number, device: string, lastId: string | undefined) {
    this.#now = now
    this.#device = device
    const [milliseconds, counter] = (lastId ?? '0-0').split('-')
    this.#last = Number.parseInt(milliseconds ?? '0', 16)
    this.#counter = Number.parseInt(counter ?? '0', 16)
  }

  next(): string {
    const now = this.#now()
    if (now > this.#last) {
      this.#last = now
      this.#counter = 0
    } else if (++this.#counter >= COUNTER_LIMIT) {
      this.#last += 1
      this.#counter = 0
    }
    const milliseconds = this.#last.toString(16).padStart(MILLISECOND_DIGITS, '0')
    return `${milliseconds}-${this.#counter.toString(16).padStart(COUNTER_DIGITS, '0')}-${this.#device}`
  }
}
