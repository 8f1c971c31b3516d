import {
  LoopPlugin,
  officeMarkup,
  OmlNode,
  type ScopeData,
  type Tag,
  TagPlacement,
  type TemplateContext,
  xml,
  type XmlNode,
} from 'easy-template-x'
import { childrenOf } from './text-nodes.ts'

/**
 * A loop from one cell to another repeats its rows, always. The library repeats columns instead where both
 * cells happen to have the same number in their rows, as in a card of two merged rows.
 */
export class RowLoopPlugin extends LoopPlugin {
  override async containerTagReplacements(
    tags: Tag[],
    data: ScopeData,
    context: TemplateContext,
  ): Promise<void> {
    const rows = takeRows(tags)
    if (rows === undefined) return super.containerTagReplacements(tags, data, context)
    const value: unknown = data.getScopeData()
    const times = Array.isArray(value) ? value.length : Number(Boolean(value))
    const [firstRow] = rows
    for (let index = 0; firstRow && index < times; index++) {
      const group = xml.create.generalNode('group')
      for (const row of rows) xml.modify.appendChild(group, xml.create.cloneNode(row, true))
      await this.fillGroup(group, Array.isArray(value) ? index : undefined, data, context)
      for (const row of [...childrenOf(group)]) {
        xml.modify.remove(row)
        xml.modify.insertBefore(row, firstRow)
      }
    }
    removeRows(rows)
  }

  /** A condition ({#備考}…{/備考}) opens no scope of its own: its tag leaves the path meanwhile. */
  private async fillGroup(
    group: XmlNode,
    index: number | undefined,
    data: ScopeData,
    context: TemplateContext,
  ): Promise<void> {
    const condition = index === undefined ? data.pathPop() : undefined
    if (index !== undefined) data.pathPush(index)
    await this.utilities.compiler.compile(group, data, context)
    if (condition === undefined) data.pathPop()
    else data.pathPush(condition)
  }
}

/** The rows from the opening to the closing tag, which are taken out; undefined for a loop within one cell. */
function takeRows(tags: readonly Tag[]): XmlNode[] | undefined {
  const open = tags[0]
  const close = tags.at(-1)
  if (open?.placement !== TagPlacement.TextNode || close?.placement !== TagPlacement.TextNode) {
    return undefined
  }
  const { query } = officeMarkup
  const openCell = query.containingTableCellNode(open.xmlTextNode)
  if (openCell === query.containingTableCellNode(close.xmlTextNode)) return undefined
  const rows = xml.query.siblingsInRange(
    query.containingTableRowNode(open.xmlTextNode),
    query.containingTableRowNode(close.xmlTextNode),
  )
  officeMarkup.modify.removeTag(open)
  officeMarkup.modify.removeTag(close)
  return rows
}

/** A table without rows is damage to Word, and so is a cell without a paragraph behind its last table. */
function removeRows(rows: readonly XmlNode[]): void {
  const table = rows[0]?.parentNode
  for (const row of rows) xml.modify.remove(row)
  if (!table || childrenOf(table).some(({ nodeName }) => nodeName === OmlNode.W.TableRow)) return
  const parent = table.parentNode
  if (!parent) return
  const paragraph = xml.create.generalNode(OmlNode.W.Paragraph)
  xml.modify.insertBefore(paragraph, table)
  xml.modify.remove(table)
}
