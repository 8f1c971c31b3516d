import {
  type Command,
  type CommandEnvironment,
  CommandFailure,
  EXIT,
  usageFailure,
} from './command.ts'
import { commands } from './commands.ts'
import { parseArguments } from './parse-arguments.ts'
import { askOnTerminal } from './terminal.ts'
import { unexpectedFailure } from './unexpected-failure.ts'

const HELP_WORDS = new Set(['help', '--help', '-h'])

/** One command, one answer: with `--json` exactly one document on stdout, all else on stderr. */
async function main(words: readonly string[], environment: CommandEnvironment): Promise<number> {
  const isJson = words.includes('--json')
  try {
    const [name = 'help', ...rest] = words
    if (HELP_WORDS.has(name)) return printHelp()
    const command = commandOf(name)
    const outcome = await command.run(parseArguments(rest, command), environment)
    print(isJson ? [JSON.stringify(outcome.json)] : outcome.lines)
    return outcome.exit ?? EXIT.done
  } catch (error) {
    return reportFailure(error, isJson, environment)
  }
}

function commandOf(name: string): Command {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!command) throw usageFailure(`「${name}」という命令はありません。`)
  return command
}

function reportFailure(error: unknown, isJson: boolean, { tell }: CommandEnvironment): number {
  const failure = error instanceof CommandFailure ? error : unexpectedFailure(error)
  const { message, hint } = failure.words
  tell(`${message}${hint}`)
  if (isJson) print([JSON.stringify({ error: { kind: failure.kind, message, hint } })])
  return failure.exit
}

function printHelp(): number {
  print([
    '使い方（データのフォルダーは --data か RAITO_DATA、氏名とパスワードは RAITO_USER と RAITO_PASSWORD）：',
    ...Object.values(commands).map((command) => `  ${command?.usage ?? ''}`),
    '  どの命令にも --json を付けられます。',
  ])
  return EXIT.done
}

function print(lines: readonly string[]): void {
  process.stdout.write(lines.map((line) => `${line}\n`).join(''))
}

// Whoever reads our output may stop early (`raito list | head`): that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  now: Date.now,
  tell: (line) => void process.stderr.write(`${line}\n`),
  ask: askOnTerminal,
})
