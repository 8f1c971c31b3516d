import type { Buffer } from 'node:buffer'
import { xml } from 'easy-template-x'

/** What the file tells about itself; nothing of the template's own properties is kept. */
export interface DocumentProperties {
  readonly title: string
  readonly creator: string
  /** Also the date of the files in the zip: the same input makes the same bytes. */
  readonly madeAt: Date
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const EXTENDED = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties'
const CUSTOM = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties'

/**
 * Writes the properties anew and takes out what a template drags along: the name of its last editor, its
 * company, its thumbnail (a picture of the first page, perhaps of a filled one) and the path of its own
 * template on somebody's PC.
 */
export function replaceProperties(
  files: Map<string, Buffer | string>,
  properties: DocumentProperties,
): void {
  edit(files, 'docProps/core.xml', () => coreXml(properties))
  edit(files, 'docProps/app.xml', () => `${HEAD}<Properties xmlns="${EXTENDED}"/>`)
  edit(files, 'docProps/custom.xml', () => `${HEAD}<Properties xmlns="${CUSTOM}"/>`)
  for (const path of [...files.keys()]) if (/^docProps\/thumbnail\./i.test(path)) files.delete(path)
  edit(files, '_rels/.rels', (rels) => removeElements(rels, 'Relationship', /metadata\/thumbnail"/))
  edit(files, 'word/settings.xml', (settings) =>
    removeElements(settings, 'w:attachedTemplate', /./),
  )
  edit(files, 'word/_rels/settings.xml.rels', (rels) =>
    removeElements(rels, 'Relationship', /attachedTemplate"/),
  )
}

function coreXml({ title, creator, madeAt }: DocumentProperties): string {
  const moment = `${madeAt.toISOString().slice(0, 19)}Z`
  const time = (name: string) =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${moment}</dcterms:${name}>`
  return `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml.parser.encodeValue(title)}</dc:title><dc:creator>${xml.parser.encodeValue(creator)}</dc:creator><dc:language>ja-JP</dc:language>${time('created')}${time('modified')}</cp:coreProperties>`
}

function edit(
  files: Map<string, Buffer | string>,
  path: string,
  change: (text: string) => string,
): void {
  const content = files.get(path)
  if (content !== undefined) files.set(path, change(content.toString()))
}

function removeElements(text: string, name: string, which: RegExp): string {
  const element = new RegExp(`<${name}\\s[^>]*/>`, 'g')
  return text.replace(element, (found) => (which.test(found) ? '' : found))
}
