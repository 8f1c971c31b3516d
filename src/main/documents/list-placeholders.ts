import { ok, type Result } from '../../shared/result.ts'
import { joinSplitTags } from './template-engine/join-split-tags.ts'
import { type PlaceholderUse, scanTags } from './template-engine/scan-tags.ts'
import type { TemplateError, TemplateProblem } from './template-engine/template-error.ts'
import { openWordPackage } from './template-engine/word-package.ts'

export type ListedPlaceholder = Omit<PlaceholderUse, 'paragraph'>

export interface PlaceholderList {
  /** In reading order, the body first, then headers, footers and notes; every use, not every name. */
  readonly placeholders: readonly ListedPlaceholder[]
  /** Braces that make no placeholder. */
  readonly problems: readonly TemplateProblem[]
}

/** Reads the placeholders of a template, whole ones also where Word has split them into runs. */
export async function listPlaceholders(
  template: Uint8Array,
): Promise<Result<PlaceholderList, TemplateError>> {
  const opened = await openWordPackage(template)
  if (!opened.ok) return opened
  const scans = opened.value.textParts.map((part) => {
    joinSplitTags(part.root)
    return scanTags(part)
  })
  return ok({
    placeholders: scans.flatMap(({ uses }) => uses.map(withoutNode)),
    problems: scans.flatMap(({ problems }) => problems),
  })
}

function withoutNode({ kind, name, placeholder, place }: PlaceholderUse): ListedPlaceholder {
  return { kind, name, placeholder, place }
}
