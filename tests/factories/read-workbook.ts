import JSZip from 'jszip'

export interface ReadCell {
  readonly value: string | number | undefined
  readonly formula: string | undefined
  readonly style: number
  readonly isText: boolean
}

export interface ReadSheet {
  readonly name: string
  readonly xml: string
  readonly cells: ReadonlyMap<string, ReadCell>
}

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[]
  readonly names: readonly { readonly name: string; readonly target: string }[]
  readonly styles: string
  /** Number formats by the number of a cell's style. */
  readonly formats: readonly (string | undefined)[]
  readonly everything: string
}

const plainText = (text: string) =>
  text
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** What an .xlsx file says, read from its XML without the package that wrote it. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadWorkbook> {
  const zip = await JSZip.loadAsync(bytes)
  const part = (path: string) => zip.file(path)!.async('string')
  const workbook = await part('xl/workbook.xml')
  const texts = [...(await part('xl/sharedStrings.xml')).matchAll(/<si>(.*?)<\/si>/gs)].map(
    ([, item]) => plainText(item!.replace(/<[^>]+>/g, '')),
  )
  const titles = [...workbook.matchAll(/<sheet [^>]*?name="([^"]+)"/g)].map(([, name]) => name!)
  const sheets = await Promise.all(
    titles.map(async (name, index) => {
      const xml = await part(`xl/worksheets/sheet${index + 1}.xml`)
      return { name: plainText(name), xml, cells: readCells(xml, texts) }
    }),
  )
  const names = [...workbook.matchAll(/<definedName name="([^"]+)"[^>]*>([^<]+)</g)].map(
    ([, name, target]) => ({ name: name!, target: plainText(target!) }),
  )
  const parts = await Promise.all(Object.keys(zip.files).map(part))
  const styles = await part('xl/styles.xml')
  return { sheets, names, styles, formats: readFormats(styles), everything: parts.join('\n') }
}

function readFormats(styles: string): readonly (string | undefined)[] {
  const codes = new Map(
    [...styles.matchAll(/numFmtId="(\d+)" formatCode="([^"]*)"/g)].map(([, id, code]) => [
      id,
      plainText(code!),
    ]),
  )
  const cellFormats = /<cellXfs[^>]*>(.*?)<\/cellXfs>/s.exec(styles)![1]!
  return [...cellFormats.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, id]) => codes.get(id))
}

function readCells(xml: string, texts: readonly string[]): ReadonlyMap<string, ReadCell> {
  const cells = xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gs)
  return new Map(
    [...cells].map(([, address, attributes, content = '']) => {
      const raw = /<v>([^<]*)<\/v>/.exec(content)?.[1]
      const formula = /<f>([^<]*)<\/f>/.exec(content)?.[1]
      const isText = attributes!.includes('t="s"')
      const isString = attributes!.includes('t="str"')
      const value = isText ? texts[Number(raw)] : isString ? plainText(raw!) : Number(raw)
      return [
        address!,
        {
          value: raw === undefined ? undefined : value,
          formula: formula === undefined ? undefined : plainText(formula),
          style: Number(/s="(\d+)"/.exec(attributes!)?.[1]),
          isText,
        },
      ]
    }),
  )
}

export function sheetOf(book: ReadWorkbook, name: string): ReadSheet {
  const sheet = book.sheets.find((candidate) => candidate.name === name)
  if (!sheet) throw new Error(`No sheet ${name}`)
  return sheet
}

export function textsOf({ cells }: ReadSheet): readonly string[] {
  return [...cells.values()].flatMap(({ value }) => (typeof value === 'string' ? [value] : []))
}
