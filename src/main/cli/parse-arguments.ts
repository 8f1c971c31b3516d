import { type Command, type CommandArguments, usageFailure } from './command.ts'

const ALWAYS_OPTIONS = ['data']
const ALWAYS_FLAGS = ['json']

/** Strict: an option nobody knows is a mistake, not a wish to be passed over. */
export function parseArguments(words: readonly string[], command: Command): CommandArguments {
  const options: Record<string, string> = {}
  const flags = new Set<string>()
  const operands: string[] = []
  const waiting = [...words]
  for (let word = waiting.shift(); word !== undefined; word = waiting.shift()) {
    const named = nameOf(word)
    if (!named) operands.push(word)
    else if (isFlag(named, command)) flags.add(named.name)
    else options[known(named.name, command)] = named.value ?? waiting.shift() ?? missing(named.name)
  }
  if (operands.length < command.operands.min || operands.length > command.operands.max)
    throw usageFailure(`使い方：${command.usage}`)
  return { operands, options, flags }
}

interface NamedWord {
  readonly name: string
  readonly value: string | undefined
}

function nameOf(word: string): NamedWord | undefined {
  const [, name, value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? []
  return name === undefined ? undefined : { name, value }
}

function isFlag({ name, value }: NamedWord, { flags }: Command): boolean {
  return value === undefined && [...ALWAYS_FLAGS, ...flags].includes(name)
}

function known(name: string, { options, usage }: Command): string {
  if ([...ALWAYS_OPTIONS, ...options].includes(name)) return name
  throw usageFailure(`「--${name}」という指定はありません。使い方：${usage}`)
}

function missing(name: string): never {
  throw usageFailure(`「--${name}」のあとに値がありません。`)
}
