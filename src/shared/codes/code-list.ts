import { z } from 'zod'

/** One word of a fixed list: the English code that is stored, the Japanese word that is shown. */
export interface CodeEntry<Code extends string = string> {
  readonly code: Code
  readonly label: string
}

/** A fixed list in print order. Lists that a center extends live in the table `code_entries`. */
export interface CodeList<Code extends string = string> {
  readonly entries: readonly CodeEntry<Code>[]
  readonly codes: readonly [Code, ...Code[]]
  readonly schema: z.ZodEnum<{ [Key in Code]: Key }>
  /** The Japanese word; an unknown code (a center's own `own:…`) answers its own label. */
  readonly labelOf: (code: string) => string
  readonly codeOf: (label: string) => Code | undefined
  readonly has: (code: string) => code is Code
}

const OWN_PREFIX = 'own:'

/** A center's own word: stored as `own:<label>`, so it is readable without any list. */
export function ownCode(label: string): string {
  return OWN_PREFIX + label
}

export function ownLabel(code: string): string | undefined {
  return code.startsWith(OWN_PREFIX) ? code.slice(OWN_PREFIX.length) : undefined
}

export function codeList<const Code extends string>(
  ...pairs: readonly [readonly [Code, string], ...(readonly [Code, string])[]]
): CodeList<Code> {
  const entries = pairs.map(([code, label]) => ({ code, label }))
  const [first, ...rest] = pairs
  const codes: [Code, ...Code[]] = [first[0], ...rest.map(([code]) => code)]
  const labels = new Map<string, string>(pairs)
  const byLabel = new Map(pairs.map(([code, label]) => [label, code]))
  return {
    entries,
    codes,
    schema: z.enum(codes),
    labelOf: (code) => labels.get(code) ?? ownLabel(code) ?? code,
    codeOf: (label) => byLabel.get(label),
    has: (code): code is Code => labels.has(code),
  }
}
