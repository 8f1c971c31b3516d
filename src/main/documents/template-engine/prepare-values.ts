import { cleanText } from './clean-text.ts'
import { protectBraces } from './protect-braces.ts'
import type { TemplateRow, TemplateValue, TemplateValues } from './template-values.ts'

/** The values as the engine takes them: clean, braces out of the way, every row of a list with every key. */
export function prepareValues(values: TemplateValues): TemplateValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, prepareValue(value)]),
  )
}

function prepareValue(value: TemplateValue): TemplateValue {
  if (typeof value === 'string') return protectBraces(cleanText(value))
  const blank = blankRowOf(value)
  return value.map((row) => ({ ...blank, ...prepareValues(row) }))
}

/** A row without a key would let the document's own {氏名} through in its place. */
function blankRowOf(rows: readonly TemplateRow[]): TemplateRow {
  const blanks = rows.flatMap((row) =>
    Object.entries(row).map(
      ([name, value]) => [name, typeof value === 'string' ? '' : []] as const,
    ),
  )
  return Object.fromEntries(blanks)
}
