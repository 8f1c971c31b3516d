import type { CoreContext } from '../usecases/core-context.ts'
import type { UserMessage } from '../../shared/messages/user-message.ts'

/** Exit codes of headless.md. */
export const EXIT = { done: 0, failed: 1, usage: 2, locked: 3, unreadable: 4, review: 5 } as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export interface CommandOutcome {
  /** Printed whole with `--json`. */
  readonly json: unknown
  /** Printed without it, a line each. */
  readonly lines: readonly string[]
  readonly exit?: ExitCode
}

/** What ends a command without its work done; the data is as before. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure'
  readonly kind: string
  readonly words: UserMessage
  readonly exit: ExitCode

  constructor(kind: string, words: UserMessage, exit: ExitCode) {
    super(kind)
    this.kind = kind
    this.words = words
    this.exit = exit
  }
}

export function usageFailure(message: string): CommandFailure {
  return new CommandFailure(
    'usage',
    { message, hint: '使い方は raito help で見られます。' },
    EXIT.usage,
  )
}

export interface CommandArguments {
  readonly operands: readonly string[]
  readonly options: Readonly<Record<string, string | undefined>>
  readonly flags: ReadonlySet<string>
}

export interface CommandEnvironment {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly now: () => number
  /** For people: progress and messages, never on stdout. */
  readonly tell: (line: string) => void
  readonly ask: (question: string, secret: boolean) => Promise<string | undefined>
}

export interface Command {
  readonly usage: string
  readonly operands: { readonly min: number; readonly max: number }
  readonly options: readonly string[]
  readonly flags: readonly string[]
  readonly run: (args: CommandArguments, environment: CommandEnvironment) => Promise<CommandOutcome>
}

/** A command on an open vault. */
export type VaultCommand = (
  context: CoreContext,
  args: CommandArguments,
  environment: CommandEnvironment,
) => Promise<CommandOutcome>
