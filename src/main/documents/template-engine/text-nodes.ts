import { officeMarkup, OmlNode, xml, type XmlNode, type XmlTextNode } from 'easy-template-x'

/** Neighbouring texts of one paragraph, nothing but marks of Word's own between them. */
export type TextStretch = readonly XmlTextNode[]

/** What stands between two texts visibly; Word's proof marks, bookmarks and run borders do not. */
const VISIBLE_BREAKS = new Set(['w:br', 'w:cr', 'w:tab', 'w:drawing', 'w:pict', 'w:object'])

export interface ParagraphTexts {
  readonly paragraph: XmlNode
  readonly stretches: readonly TextStretch[]
}

/** Every paragraph with its own texts, in reading order; a text box inside it is paragraphs of its own. */
export function paragraphTexts(root: XmlNode): ParagraphTexts[] {
  const found: ParagraphTexts[] = []
  visit(root, found)
  return found
}

function visit(node: XmlNode, found: ParagraphTexts[]): void {
  if (officeMarkup.query.isParagraphNode(node)) {
    const stretches: XmlTextNode[][] = [[]]
    found.push({ paragraph: node, stretches })
    collect(node, stretches, found)
    return
  }
  for (const child of childrenOf(node)) visit(child, found)
}

function collect(node: XmlNode, stretches: XmlTextNode[][], found: ParagraphTexts[]): void {
  for (const child of childrenOf(node)) {
    if (officeMarkup.query.isParagraphNode(child)) {
      visit(child, found)
    } else if (child.nodeName === OmlNode.W.Text || child.nodeName === OmlNode.A.Text) {
      stretches.at(-1)?.push(singleText(child))
    } else {
      if (VISIBLE_BREAKS.has(child.nodeName)) stretches.push([])
      collect(child, stretches, found)
    }
  }
}

function singleText(wordText: XmlNode): XmlTextNode {
  const [only, ...more] = childrenOf(wordText)
  if (only && more.length === 0 && xml.query.isTextNode(only)) return only
  const text = childrenOf(wordText)
    .filter((child) => xml.query.isTextNode(child))
    .map(({ textContent }) => textContent)
    .join('')
  wordText.childNodes = []
  const node = xml.query.lastTextChild(wordText)
  node.textContent = text
  return node
}

/** The library's type says always, its trees say sometimes null. */
export function childrenOf(node: XmlNode): readonly XmlNode[] {
  const children: readonly XmlNode[] | null | undefined = node.childNodes
  return children ?? []
}

export function stretchText(stretch: TextStretch): string {
  return stretch.map(({ textContent }) => textContent).join('')
}
