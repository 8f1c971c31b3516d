import {
  BRIDGE_NAME,
  type Bridge,
  type PickedFile,
  type SaveOutcome,
} from '../../shared/api/bridge.ts'

type Answer = (input: unknown) => unknown

/**
 * The program behind the page, for component tests: answers by `area/verb`, remembers what was asked. Import this
 * file before anything that calls `api`.
 */
export class FakeBridge implements Bridge {
  readonly shell = 'desktop'
  readonly asked: { readonly name: string; readonly input: unknown }[] = []
  readonly saved: string[] = []
  saveOutcome: SaveOutcome = { kind: 'cancelled' }
  /** Undefined: the person closed the dialog without a file. */
  picks: PickedFile | undefined
  readonly #answers = new Map<string, Answer>()
  readonly #lockListeners = new Set<() => void>()

  /** Forgets all answers and calls. */
  reset(): void {
    this.#answers.clear()
    this.asked.length = 0
    this.saved.length = 0
  }

  /** A value is the output of every such call, a function makes it from the input; `failing` for errors. */
  answer(name: string, answer: unknown): void {
    const value = (input: unknown): unknown =>
      typeof answer === 'function' ? (answer as Answer)(input) : answer
    this.#answers.set(name, (input) => {
      const made = value(input)
      return made instanceof Failing ? { ok: false, error: made.error } : { ok: true, value: made }
    })
  }

  /** What `name` was last asked with. */
  lastInput(name: string): unknown {
    return this.asked.findLast((call) => call.name === name)?.input
  }

  lockByItself(): void {
    for (const listener of this.#lockListeners) listener()
  }

  call = (area: string, verb: string, input: unknown): Promise<unknown> => {
    const name = `${area}/${verb}`
    this.asked.push({ name, input })
    const answer = this.#answers.get(name)
    if (!answer) return Promise.reject(new Error(`The test has no answer to ${name}`))
    return Promise.resolve(answer(input))
  }

  pickFile = (): Promise<PickedFile | undefined> => Promise.resolve(this.picks)

  saveFile = (downloadId: string): Promise<SaveOutcome> => {
    this.saved.push(downloadId)
    return Promise.resolve(this.saveOutcome)
  }

  onLocked = (listener: () => void): (() => void) => {
    this.#lockListeners.add(listener)
    return () => this.#lockListeners.delete(listener)
  }
}

class Failing {
  readonly error: unknown
  constructor(error: unknown) {
    this.error = error
  }
}

/** An answer that is one of the call's errors. */
export function failing(error: unknown): unknown {
  return new Failing(error)
}

export const fakeBridge = new FakeBridge()
Object.defineProperty(window, BRIDGE_NAME, { value: fakeBridge })
