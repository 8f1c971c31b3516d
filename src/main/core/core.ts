import type { PickedFile } from '../../shared/api/bridge.ts'
import type { GeneralError } from '../../shared/api/contract.ts'
import { fail } from '../../shared/result.ts'
import { loggedError, type WriteLog } from '../api/call-log.ts'
import { callTable } from '../api/call-table.ts'
import type { CallTable } from '../api/register.ts'
import type { ChosenFile, CoreContext, MadeFile } from '../usecases/core-context.ts'
import { LoginDelay } from '../usecases/session/login-delay.ts'
import type { SessionContext } from '../usecases/session/session-context.ts'
import type { CoreAccess } from './core-access.ts'
import { IdleLock } from './idle-lock.ts'
import { localDay } from './local-day.ts'
import { OpenSession } from './open-session.ts'

export interface CoreOptions {
  /** Of the vault; may not exist yet. */
  readonly folder: string
  /** Of this machine, in the journal's entries. */
  readonly device: string
  readonly now: () => number
  readonly programVersion: string
  /** Undefined never locks by itself, for a command that ends anyway. */
  readonly idleLockMs: number | undefined
  /** Whether the full-text index is made beside the calls. */
  readonly hasBackgroundWork: boolean
  readonly writeLog: WriteLog
}

/** What the page asks for by itself keeps nothing open. */
const POLLS: ReadonlySet<string> = new Set(['session/state', 'imports/status'])

/** Who is logged in decides what a session call may do, so these take turns. */
const TAKES_TURNS: ReadonlySet<string> = new Set([
  'session/create',
  'session/login',
  'session/lock',
])

/** The trusted program behind every shell: one vault folder, at most one person logged in. */
export class Core implements CoreAccess {
  readonly #options: CoreOptions
  readonly #calls: CallTable
  readonly #idle: IdleLock | undefined
  readonly #lockListeners = new Set<() => void>()
  #session: OpenSession | undefined
  #turn: Promise<unknown> = Promise.resolve()

  constructor(options: CoreOptions) {
    this.#options = options
    this.#calls = callTable({
      session: this.#sessionContext(),
      contextOf: () => this.context,
      writeLog: options.writeLog,
    })
    const { idleLockMs, now } = options
    if (idleLockMs !== undefined)
      this.#idle = new IdleLock(idleLockMs, now, () => void this.#lockWhenIdle())
  }

  /** The context of use cases for whoever runs them without the contract; undefined while locked. */
  get context(): CoreContext | undefined {
    return this.#session?.context
  }

  async call(area: string, verb: string, input: unknown): Promise<unknown> {
    const name = `${area}/${verb}`
    const call = this.#calls.get(name)
    if (!call) return fail<GeneralError>({ kind: 'invalid-input', paths: [] })
    if (this.#idle?.isOver()) await this.#lockWhenIdle()
    if (!POLLS.has(name)) this.#idle?.touch()
    if (TAKES_TURNS.has(name)) return this.#takeTurn(() => call(input))
    return this.#session ? this.#session.whileOpen(() => call(input)) : call(input)
  }

  pickFile(file: ChosenFile): Promise<PickedFile | undefined> {
    return Promise.resolve(this.#session?.context.pickedFiles.add(file))
  }

  findDownload(id: string): Promise<MadeFile | undefined> {
    return Promise.resolve(this.#session?.context.downloads.find(id))
  }

  dropDownload(id: string): Promise<void> {
    this.#session?.context.downloads.drop(id)
    return Promise.resolve()
  }

  async lock(): Promise<void> {
    await this.#takeTurn(() => this.#endSession())
  }

  async close(): Promise<void> {
    await this.lock()
    this.#lockListeners.clear()
  }

  onLocked(listener: () => void): () => void {
    this.#lockListeners.add(listener)
    return () => this.#lockListeners.delete(listener)
  }

  async #takeTurn<Value>(act: () => Promise<Value>): Promise<Value> {
    const turn = this.#turn.then(act)
    this.#turn = turn.catch(() => undefined)
    return turn
  }

  /** An import that runs is work of the person who waits for it. */
  async #lockWhenIdle(): Promise<void> {
    if (this.#session?.context.importJobs.isRunning()) this.#idle?.touch()
    else await this.lock()
  }

  async #endSession(): Promise<void> {
    const session = this.#session
    if (!session) return
    this.#session = undefined
    this.#idle?.stop()
    for (const listener of this.#lockListeners) listener()
    try {
      await session.end()
    } catch (error) {
      this.#options.writeLog({ kind: 'unexpected', during: 'lock', error: loggedError(error) })
    }
  }

  #sessionContext(): SessionContext {
    const { folder, device, now, programVersion } = this.#options
    const today = () => localDay(now())
    return {
      vault: { folder, device, now },
      today,
      programVersion,
      loginDelay: new LoginDelay(now),
      current: () => this.#session?.context,
      begin: (vault, actor) => {
        this.#session = new OpenSession(vault, actor, { ...this.#options, today })
        this.#idle?.start()
      },
      lock: () => this.#endSession(),
    }
  }
}
