import { type Command, type CommandArguments, usageFailure } from './command.ts'

const ALWAYS_OPTIONS = ['data']
const ALWAYS_FLAGS = ['json']

/** Strict: an option nobody knows is a mistake, not a wish to be passed over. */
export function parseArguments(words: readonly string[], command: Command): CommandArguments {
  const takesValue = new Set([...ALWAYS_OPTIONS, ...command.options])
  const isFlag = new Set([...ALWAYS_FLAGS, ...command.flags])
  const options: Record<string, string> = {}
  const flags = new Set<string>()
  const operands: string[] = []
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? ''
    const [, name, inline] = /^--([a-z-]+)(?:=(.*))?$/s.exec(word) ?? []
    if (name === undefined) operands.push(word)
    else if (isFlag.has(name) && inline === undefined) flags.add(name)
    else if (takesValue.has(name)) options[name] = inline ?? words[(index += 1)] ?? missing(name)
    else throw usageFailure(`「--${name}」という指定はありません。使い方：${command.usage}`)
  }
  if (operands.length < command.operands.min || operands.length > command.operands.max)
    throw usageFailure(`使い方：${command.usage}`)
  return { operands, options, flags }
}

function missing(name: string): never {
  throw usageFailure(`「--${name}」のあとに値がありません。`)
}
