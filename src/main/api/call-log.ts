import { basename } from 'node:path'

/** One line of the program's log: kinds, codes and places in the program, never what a record holds. */
export interface LogEntry {
  readonly kind: 'unexpected' | 'login-refused' | 'core-died'
  /** What was being done: `area/verb`, or the name of a job. */
  readonly during: string
  /** What the person is shown, to find this line again. */
  readonly reference?: string
  readonly error?: LoggedError
}

export interface LoggedError {
  readonly name: string
  readonly code?: string
  /** Function, file and line, innermost first; the message stays out since it may quote a record. */
  readonly at: readonly string[]
  readonly cause?: LoggedError
}

export type WriteLog = (entry: LogEntry) => void

const FRAMES = 6
const FRAME = /^\s+at (?:(?:async )?(?<place>\S+) .*?\(?)?(?<file>[^()\s]+):(?<line>\d+):\d+\)?$/u

/** What of an error may be written down. */
export function loggedError(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { name: typeof error, at: [] }
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined
  return {
    name: error.name,
    ...(code === undefined ? {} : { code }),
    at: framesOf(error.stack ?? ''),
    ...(error.cause === undefined ? {} : { cause: loggedError(error.cause) }),
  }
}

function framesOf(stack: string): readonly string[] {
  return stack
    .split('\n')
    .flatMap((line) => {
      const groups = FRAME.exec(line)?.groups
      if (!groups) return []
      const { place = '', file = '', line: number = '' } = groups
      return [`${place} ${basename(file)}:${number}`.trim()]
    })
    .slice(0, FRAMES)
}

/** Shells without a log file of their own. */
export function writeLogToStderr(entry: LogEntry): void {
  process.stderr.write(`${JSON.stringify(entry)}\n`)
}
