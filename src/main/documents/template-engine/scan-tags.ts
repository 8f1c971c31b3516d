import { officeMarkup, type XmlNode } from 'easy-template-x'
import { shortParagraph } from './short-paragraph.ts'
import type { TemplatePlace, TemplateProblem } from './template-error.ts'
import { paragraphTexts, stretchText } from './text-nodes.ts'
import type { TextPart } from './word-package.ts'

/** One placeholder where it stands. `kind`: {氏名} value, {#家族} open, {/家族} close. */
export interface PlaceholderUse {
  readonly kind: 'value' | 'open' | 'close'
  readonly name: string
  /** As typed, braces included. */
  readonly placeholder: string
  readonly place: TemplatePlace
  readonly paragraph: XmlNode
}

export interface ScannedTags {
  readonly uses: readonly PlaceholderUse[]
  /** Braces that make no placeholder. */
  readonly problems: readonly TemplateProblem[]
}

/** All placeholders of one part in reading order. */
export function scanTags({ root, part }: TextPart): ScannedTags {
  const uses: PlaceholderUse[] = []
  const problems: TemplateProblem[] = []
  for (const { paragraph, stretches } of paragraphTexts(root)) {
    const texts = stretches.map(stretchText)
    const place = { part, paragraph: shortParagraph(texts.join(' ')) }
    for (const found of texts.flatMap(braces)) {
      if (found.kind === 'tag') uses.push({ ...readTag(found.text), place, paragraph })
      else problems.push({ kind: found.kind, placeholder: found.text, place })
    }
  }
  return { uses, problems }
}

interface Brace {
  readonly kind: 'tag' | 'brace-not-closed' | 'brace-not-opened' | 'empty-placeholder'
  readonly text: string
}

const BRACES = /\{[^{}]*\}|\{[^{}]{0,20}|[^{}]{0,20}\}/g

function braces(text: string): Brace[] {
  return (text.match(BRACES) ?? []).map((found) => ({ kind: kindOf(found), text: found }))
}

function kindOf(found: string): Brace['kind'] {
  if (!found.startsWith('{')) return 'brace-not-opened'
  if (!found.endsWith('}')) return 'brace-not-closed'
  return /^\{[#/]?\s*\}$/.test(found) ? 'empty-placeholder' : 'tag'
}

function readTag(placeholder: string): Pick<PlaceholderUse, 'kind' | 'name' | 'placeholder'> {
  const inner = placeholder.slice(1, -1).trim()
  if (inner.startsWith('#')) return { kind: 'open', name: inner.slice(1).trim(), placeholder }
  if (inner.startsWith('/')) return { kind: 'close', name: inner.slice(1).trim(), placeholder }
  return { kind: 'value', name: inner, placeholder }
}

/** A loop repeats rows of one table, or text inside one cell or one body; nothing else can be repeated. */
export function canRepeat(open: PlaceholderUse, close: PlaceholderUse): boolean {
  const { query } = officeMarkup
  const openCell = nodeOrUndefined(query.containingTableCellNode(open.paragraph))
  const closeCell = nodeOrUndefined(query.containingTableCellNode(close.paragraph))
  if (openCell !== closeCell) {
    const row = nodeOrUndefined(query.containingTableRowNode(open.paragraph))
    const closeRow = nodeOrUndefined(query.containingTableRowNode(close.paragraph))
    return row !== undefined && row.parentNode === closeRow?.parentNode
  }
  if (nodeOrUndefined(query.containingStructuredTagContentNode(open.paragraph))) return false
  return open.paragraph.parentNode === close.paragraph.parentNode
}

function nodeOrUndefined(node: XmlNode | null): XmlNode | undefined {
  return node ?? undefined
}
