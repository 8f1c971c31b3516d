import JSZip from 'jszip'

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** `<w:p>` of runs, one for each text: Word splits typed text in the same way. */
export function paragraph(...runs: readonly string[]): string {
  const texts = runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`)
  return `<w:p>${texts.join('')}</w:p>`
}

/** `<w:tbl>` of rows of cells, each cell one paragraph of one run. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) =>
    row.map((text) => `<w:tc>${paragraph(text)}</w:tc>`).join('')
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`
}

export interface WordFileParts {
  readonly header?: string
  /** Further files by path; one of these paths replaces the usual content. */
  readonly files?: Readonly<Record<string, string>>
  readonly mainType?: string
}

/** The smallest .docx with this body. */
export async function buildWordFile(body: string, parts: WordFileParts = {}): Promise<Uint8Array> {
  const { header, files = {}, mainType = `${WORD_TYPE}.document.main+xml` } = parts
  const zip = new JSZip()
  const content: Record<string, string> = {
    '[Content_Types].xml': contentTypes(mainType, header !== undefined),
    '_rels/.rels': relationships([['rId1', `${OFFICE}/officeDocument`, 'word/document.xml']]),
    'word/document.xml': `${HEAD}<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ...(header === undefined
      ? {}
      : {
          'word/header1.xml': `${HEAD}<w:hdr xmlns:w="${WORD}">${header}</w:hdr>`,
          'word/_rels/document.xml.rels': relationships([
            ['rId1', `${OFFICE}/header`, 'header1.xml'],
          ]),
        }),
    ...files,
  }
  for (const [path, text] of Object.entries(content)) zip.file(path, text)
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' })
}

function contentTypes(mainType: string, hasHeader: boolean): string {
  const override = (path: string, type: string) =>
    `<Override PartName="${path}" ContentType="${type}"/>`
  return `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('/word/document.xml', mainType)}${hasHeader ? override('/word/header1.xml', `${WORD_TYPE}.header+xml`) : ''}</Types>`
}

function relationships(rows: readonly (readonly [string, string, string])[]): string {
  const one = ([id, type, target]: readonly [string, string, string]) =>
    `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rows.map(one).join('')}</Relationships>`
}

export async function readWordPart(bytes: Uint8Array, path = 'word/document.xml'): Promise<string> {
  const zip = await JSZip.loadAsync(bytes)
  return (await zip.file(path)?.async('string')) ?? ''
}

/** The text of each paragraph, line breaks as \n and tabs as \t; cells are paragraphs of their own. */
export async function readWordParagraphs(
  bytes: Uint8Array,
  path = 'word/document.xml',
): Promise<string[]> {
  const content = await readWordPart(bytes, path)
  return (content.match(/<w:p\/>|<w:p[ >].*?<\/w:p>/gs) ?? []).map((one) =>
    (one.match(/<w:t[ >].*?<\/w:t>|<w:br\/>|<w:tab\/>/gs) ?? []).map(textOf).join(''),
  )
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '&quot;': '"',
  '&apos;': "'",
}

function textOf(element: string): string {
  if (element === '<w:br/>') return '\n'
  if (element === '<w:tab/>') return '\t'
  const text = element.replace(/^<w:t[^>]*>|<\/w:t>$/g, '')
  return text.replace(/&\w+;/g, (entity) => ENTITIES[entity] ?? entity)
}
