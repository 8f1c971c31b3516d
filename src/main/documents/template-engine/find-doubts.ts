import { ok, type Result } from '../../../shared/result.ts'
import { shortParagraph } from './short-paragraph.ts'
import type { TemplateError, TemplatePlace } from './template-error.ts'
import { paragraphTexts, stretchText } from './text-nodes.ts'
import { openWordPackage, type TextPart, type WordPackage } from './word-package.ts'

export type TemplateDoubt =
  /** ｛氏名｝ stays as it is: placeholders have half-width braces. */
  | { readonly kind: 'full-width-braces'; readonly text: string; readonly place: TemplatePlace }
  | { readonly kind: 'no-placeholder' }
  /** Changes not yet accepted or refused would be handed out with the document. */
  | { readonly kind: 'tracked-changes' }
  | { readonly kind: 'comments' }
  /** A picture or object that Word fetches from elsewhere when the document is opened. */
  | { readonly kind: 'linked-content' }

/** What does not keep a template from being filled and is probably not meant. */
export async function findDoubts(
  template: Uint8Array,
): Promise<Result<TemplateDoubt[], TemplateError>> {
  const opened = await openWordPackage(template)
  if (!opened.ok) return opened
  const { textParts } = opened.value
  const texts = textParts.map(textOf).join('\n')
  return ok([
    ...textParts.flatMap(fullWidthBraces),
    ...(texts.includes('{') ? [] : [{ kind: 'no-placeholder' } as const]),
    ...packageDoubts(opened.value),
  ])
}

function textOf({ root }: TextPart): string {
  return paragraphTexts(root)
    .flatMap(({ stretches }) => stretches.map(stretchText))
    .join('\n')
}

function fullWidthBraces({ root, part }: TextPart): TemplateDoubt[] {
  return paragraphTexts(root).flatMap(({ stretches }) => {
    const text = stretches.map(stretchText).join(' ')
    return (text.match(/[{｛][^{}｛｝]{1,30}[}｝]/g) ?? [])
      .filter((found) => /[｛｝]/.test(found))
      .map((found) => ({
        kind: 'full-width-braces' as const,
        text: found,
        place: { part, paragraph: shortParagraph(text) },
      }))
  })
}

const LINKED = /relationships\/(image|oleObject|frame|subDocument)"[^>]*TargetMode="External"/

function packageDoubts({ files }: WordPackage): TemplateDoubt[] {
  const body = files.get('word/document.xml')?.toString('utf8') ?? ''
  const relations = [...files].filter(([path]) => path.endsWith('.rels'))
  return [
    ...(/<w:(ins|del|moveFrom|moveTo)\s/.test(body) ? [{ kind: 'tracked-changes' } as const] : []),
    ...(/<w:commentReference\s/.test(body) ? [{ kind: 'comments' } as const] : []),
    ...(relations.some(([, content]) => LINKED.test(content.toString('utf8')))
      ? [{ kind: 'linked-content' } as const]
      : []),
  ]
}
