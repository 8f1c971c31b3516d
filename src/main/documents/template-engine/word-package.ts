import { Buffer } from 'node:buffer'
import { xml, type XmlNode } from 'easy-template-x'
import JSZip from 'jszip'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { TemplateError, TemplatePart } from './template-error.ts'
import { childrenOf } from './text-nodes.ts'

/** A .docx taken apart: every file of the zip by its path. */
export interface WordPackage {
  readonly files: ReadonlyMap<string, Buffer>
  readonly textParts: readonly TextPart[]
}

/** A part that carries text of the document, as a tree that may be changed. */
export interface TextPart {
  readonly path: string
  readonly part: TemplatePart
  readonly root: XmlNode
}

export const MAX_TEMPLATE_BYTES = 20_000_000
/** A small zip can hide terabytes; no form of an office comes near this. */
const MAX_UNPACKED_BYTES = 100_000_000
const CONTENT_TYPES = '[Content_Types].xml'
const OLE_SIGNATURE = 'd0cf11e0a1b11ae1'
const TEXT_TYPE =
  /wordprocessingml\.(document|template|header|footer|footnotes|endnotes)(\.main)?\+xml$/
const PART_OF_TYPE: Readonly<Record<string, TemplatePart>> = {
  document: 'body',
  template: 'body',
  header: 'header',
  footer: 'footer',
  footnotes: 'footnotes',
  endnotes: 'endnotes',
}

export async function openWordPackage(
  bytes: Uint8Array,
): Promise<Result<WordPackage, TemplateError>> {
  if (bytes.length > MAX_TEMPLATE_BYTES) return tooLarge()
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer.toString('hex', 0, 8) === OLE_SIGNATURE)
    return fail({ kind: 'old-format-or-password' })
  const zip = await JSZip.loadAsync(buffer).catch(() => undefined)
  if (zip === undefined) return fail({ kind: 'not-a-word-file' })
  const files = await unpack(zip).catch(() => 'damaged' as const)
  if (files === 'damaged') return fail({ kind: 'template-damaged' })
  return files === undefined ? tooLarge() : readTextParts(files)
}

function tooLarge(): Result<never, TemplateError> {
  return fail({ kind: 'template-too-large', limitBytes: MAX_TEMPLATE_BYTES })
}

/** Undefined when the unpacked files pass the limit; unpacking stops there. */
async function unpack(zip: JSZip): Promise<Map<string, Buffer> | undefined> {
  const files = new Map<string, Buffer>()
  let left = MAX_UNPACKED_BYTES
  for (const entry of Object.values(zip.files).filter(({ dir }) => !dir)) {
    const content = await unpackFile(entry, left)
    if (content === undefined) return undefined
    left -= content.length
    files.set(entry.name, content)
  }
  return files
}

function unpackFile(entry: JSZip.JSZipObject, most: number): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    const stream = entry.nodeStream()
    stream.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size > most) {
        stream.pause()
        resolve(undefined)
      } else chunks.push(chunk)
    })
    stream.on('end', () => resolve(Buffer.concat(chunks)))
    stream.on('error', reject)
  })
}

function readTextParts(files: ReadonlyMap<string, Buffer>): Result<WordPackage, TemplateError> {
  const contentTypes = files.get(CONTENT_TYPES)?.toString('utf8')
  if (contentTypes === undefined) return fail({ kind: 'not-a-word-file' })
  try {
    const types = typesOf(parseXml(contentTypes))
    if (types.some(({ type }) => type.includes('macroEnabled'))) {
      return fail({ kind: 'template-has-macros' })
    }
    const textParts = types.flatMap(({ path, type }) => textPart(files, path, type))
    if (!textParts.some(({ part }) => part === 'body')) return fail({ kind: 'not-a-word-file' })
    return ok({ files, textParts })
  } catch {
    return fail({ kind: 'template-damaged' })
  }
}

function typesOf(root: XmlNode): { readonly path: string; readonly type: string }[] {
  return childrenOf(root).flatMap((node) => {
    if (!xml.query.isGeneralNode(node) || node.nodeName !== 'Override') return []
    const path = (node.attributes?.['PartName'] ?? '').replace(/^\//, '')
    return [{ path, type: node.attributes?.['ContentType'] ?? '' }]
  })
}

function textPart(files: ReadonlyMap<string, Buffer>, path: string, type: string): TextPart[] {
  const part = PART_OF_TYPE[TEXT_TYPE.exec(type)?.[1] ?? '']
  const content = files.get(path)
  return part && content ? [{ path, part, root: parseXml(content.toString('utf8')) }] : []
}

/** Office forbids document types (ECMA-376 Part 2 §9.1.4), which are the way to trouble in XML. */
export function parseXml(text: string): XmlNode {
  if (text.includes('<!DOCTYPE')) throw new Error('A document type declaration is not allowed')
  return xml.parser.parse(text.replace(/^\uFEFF/, ''))
}

/** Files in a fixed order with a fixed date: the same content makes the same bytes. */
export async function packWordPackage(
  files: ReadonlyMap<string, Buffer | string>,
  date: Date,
): Promise<Uint8Array> {
  const zip = new JSZip()
  const paths = [...files.keys()].sort((path, other) =>
    order(path).localeCompare(order(other), 'en'),
  )
  for (const path of paths) zip.file(path, files.get(path) ?? '', { date, createFolders: false })
  return zip.generateAsync({
    type: 'uint8array',
    compression: 'DEFLATE',
    compressionOptions: { level: 6 },
  })
}

/** Readers that stream want the content types first. */
function order(path: string): string {
  return path === CONTENT_TYPES ? '' : path
}
