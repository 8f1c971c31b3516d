import {
  officeMarkup,
  type ScopeData,
  type Tag,
  TagPlacement,
  TEXT_CONTENT_TYPE,
  TemplatePlugin,
  xml,
  type XmlNode,
} from 'easy-template-x'

/**
 * Puts a text where its placeholder stood. The library's own plugin puts further lines at the end of the run,
 * behind whatever follows the placeholder there.
 */
export class ValuePlugin extends TemplatePlugin {
  override readonly contentType = TEXT_CONTENT_TYPE

  override simpleTagReplacements(tag: Tag, data: ScopeData): void {
    if (tag.placement !== TagPlacement.TextNode) return
    const value: unknown = data.getScopeData()
    const [first = '', ...rest] = (typeof value === 'string' ? value : '').split(/([\n\t])/)
    const wordText = officeMarkup.query.containingTextNode(tag.xmlTextNode)
    const prefix = wordText.nodeName.slice(0, wordText.nodeName.indexOf(':') + 1)
    let previous: XmlNode = wordText
    for (const piece of rest.filter((text) => text !== '')) {
      const node = nodeOf(piece, prefix)
      xml.modify.insertAfter(node, previous)
      previous = node
    }
    setFirst(tag, first)
  }
}

function setFirst(tag: Tag & { placement: typeof TagPlacement.TextNode }, text: string): void {
  tag.xmlTextNode.textContent = text
  if (text === '') officeMarkup.modify.removeTag(tag)
  else
    officeMarkup.modify.setSpacePreserveAttribute(
      officeMarkup.query.containingTextNode(tag.xmlTextNode),
    )
}

function nodeOf(piece: string, prefix: string): XmlNode {
  if (piece === '\n') return xml.create.generalNode(`${prefix}br`)
  if (piece === '\t') return xml.create.generalNode(`${prefix}tab`)
  return xml.create.generalNode(`${prefix}t`, {
    attributes: { 'xml:space': 'preserve' },
    childNodes: [xml.create.textNode(piece)],
  })
}
