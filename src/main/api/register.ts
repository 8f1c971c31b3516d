import { randomBytes } from 'node:crypto'
import type {
  CallError,
  CallShape,
  CallValue,
  Contract,
  GeneralError,
  Handlers,
} from '../../shared/api/contract.ts'
import { fail, ok, type Result } from '../../shared/result.ts'
import { isDiskFull } from './is-disk-full.ts'
import { loggedError, type WriteLog } from './call-log.ts'

/** Answers raw input with a reply of the contract; never throws. */
export type Call = (rawInput: unknown) => Promise<Result<unknown, unknown>>

/** Calls by `area/verb`: a Map, so that `__proto__` and its like name nothing. */
export type CallTable = ReadonlyMap<string, Call>

export interface Registration<Area extends Contract, Context> {
  readonly area: string
  readonly contract: Area
  readonly handlers: Handlers<Area, Context>
  /** Undefined while the vault is locked. */
  readonly contextOf: () => Context | undefined
  readonly isOpen: () => boolean
  readonly writeLog: WriteLog
}

/** The one place where input is judged, locked calls are refused and thrown errors become an answer. */
export function register<Area extends Contract, Context>(
  registration: Registration<Area, Context>,
): CallTable {
  const { area, contract, handlers } = registration
  return new Map(
    Object.entries(contract).map(([verb, shape]) => {
      // Both objects have the same verbs; `Object.entries` forgets that a verb names its own shape.
      const handler = handlers[verb] as Handler<Context> | undefined
      if (!handler) throw new Error(`${area}/${verb} has no handler`)
      return [`${area}/${verb}`, (raw) => answer(registration, shape, handler, verb, raw)]
    }),
  )
}

/** What a generic endpoint's schema parses is `unknown` to the compiler; `Handlers` has checked the pair. */
type Handler<Context> = (context: Context, input: unknown) => Promise<Result<unknown, unknown>>

async function answer<Context>(
  registration: Omit<Registration<never, Context>, 'handlers' | 'contract'>,
  shape: CallShape,
  handler: Handler<Context>,
  verb: string,
  raw: unknown,
): Promise<Result<CallValue<CallShape>, CallError<CallShape>>> {
  const { area, contextOf, isOpen, writeLog } = registration
  try {
    const context = shape.access === 'open' || isOpen() ? contextOf() : undefined
    if (context === undefined) return general({ kind: 'locked' })
    const input = shape.input.safeParse(raw)
    if (!input.success) {
      const paths = input.error.issues.map(({ path }) => path.map(String).join('.'))
      return general({ kind: 'invalid-input', paths })
    }
    const result = await handler(context, input.data)
    return result.ok ? ok(shape.output.parse(result.value)) : fail(shape.error.parse(result.error))
  } catch (error) {
    return general(thrownAnswer(error, `${area}/${verb}`, writeLog))
  }
}

/** Logs what nobody expected and gives the person a reference to it. */
export function thrownAnswer(error: unknown, during: string, writeLog: WriteLog): GeneralError {
  if (isDiskFull(error)) return { kind: 'disk-full' }
  const reference = randomBytes(4).toString('hex')
  writeLog({ kind: 'unexpected', during, reference, error: loggedError(error) })
  return { kind: 'unexpected', reference }
}

function general(error: GeneralError): Result<never, GeneralError> {
  return fail(error)
}
