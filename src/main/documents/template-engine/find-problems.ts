import { closestName } from './closest-name.ts'
import { canRepeat, type PlaceholderUse, scanTags } from './scan-tags.ts'
import type { TemplateProblem } from './template-error.ts'
import { type TemplateRow, type TemplateValues, valueInScopes } from './template-values.ts'
import type { TextPart } from './word-package.ts'

interface OpenLoop {
  readonly use: PlaceholderUse
  /** Undefined where the list has no row to tell its names: nothing inside it will be printed. */
  readonly row: TemplateRow | undefined
}

/** Everything that keeps a part from being filled, in reading order, each with its place. */
export function findProblems(part: TextPart, values: TemplateValues): TemplateProblem[] {
  const { uses, problems } = scanTags(part)
  const found = [...problems]
  const open: OpenLoop[] = []
  for (const use of uses) {
    const problem = use.kind === 'close' ? closeLoop(use, open) : nameProblem(use, open, values)
    if (problem) found.push(problem)
    if (use.kind === 'open') open.push({ use, row: rowOf(use, open, values) })
  }
  return [...found, ...open.map(({ use }) => problemOf('loop-not-closed', use))]
}

type PlainProblem =
  | 'list-without-loop'
  | 'loop-not-closed'
  | 'loop-not-opened'
  | 'loop-leaves-its-place'

function problemOf(kind: PlainProblem, use: PlaceholderUse): TemplateProblem {
  return { kind, placeholder: use.placeholder, place: use.place }
}

function closeLoop(use: PlaceholderUse, open: OpenLoop[]): TemplateProblem | undefined {
  const last = open.at(-1)
  if (!open.some(({ use: opened }) => opened.name === use.name)) {
    return problemOf('loop-not-opened', use)
  }
  if (last && last.use.name !== use.name) {
    open.splice(open.findLastIndex(({ use: opened }) => opened.name === use.name))
    const { placeholder, place } = use
    return { kind: 'loops-crossed', placeholder, place, expected: `{/${last.use.name}}` }
  }
  open.pop()
  return last && !canRepeat(last.use, use) ? problemOf('loop-leaves-its-place', use) : undefined
}

function nameProblem(
  use: PlaceholderUse,
  open: readonly OpenLoop[],
  values: TemplateValues,
): TemplateProblem | undefined {
  const scopes = scopesOf(open, values)
  if (scopes === undefined) return undefined
  const value = valueInScopes(scopes, use.name)
  if (value === undefined) return unknownName(use, scopes)
  return use.kind === 'value' && typeof value !== 'string'
    ? problemOf('list-without-loop', use)
    : undefined
}

function unknownName(use: PlaceholderUse, scopes: readonly TemplateRow[]): TemplateProblem {
  const suggestion = closestName(use.name, new Set(scopes.flatMap((scope) => Object.keys(scope))))
  const { placeholder, place } = use
  return {
    kind: 'unknown-placeholder',
    placeholder,
    place,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

function scopesOf(open: readonly OpenLoop[], values: TemplateValues): TemplateRow[] | undefined {
  const rows = open.map(({ row }) => row).filter((row) => row !== undefined)
  return rows.length === open.length ? [values, ...rows] : undefined
}

const NO_NAMES: TemplateRow = {}

function rowOf(
  use: PlaceholderUse,
  open: readonly OpenLoop[],
  values: TemplateValues,
): TemplateRow | undefined {
  const scopes = scopesOf(open, values)
  const value = scopes && valueInScopes(scopes, use.name)
  return typeof value === 'string' ? NO_NAMES : value?.[0]
}
