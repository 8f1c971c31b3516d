import type { PrintToPDFOptions } from 'electron'
import type { CdpSession } from './cdp-connection.ts'

const inches: Readonly<Record<string, readonly [width: number, height: number]>> = {
  A3: [11.69, 16.54],
  A4: [8.27, 11.69],
  A5: [5.83, 8.27],
  Letter: [8.5, 11],
}

/** `webContents.printToPDF`. */
export async function printToPdf(page: CdpSession, options: PrintToPDFOptions): Promise<Buffer> {
  const { pageSize = 'Letter', margins, ...rest } = options
  const [paperWidth, paperHeight] =
    typeof pageSize === 'string'
      ? (inches[pageSize] ?? [8.5, 11])
      : [pageSize.width, pageSize.height]
  const given = {
    ...rest,
    paperWidth,
    paperHeight,
    marginTop: margins?.top,
    marginBottom: margins?.bottom,
    marginLeft: margins?.left,
    marginRight: margins?.right,
  }
  // `as`: Electron's options left over have the protocol's names, and JSON drops what is undefined.
  const { data } = await page.send('Page.printToPDF', given as object)
  return Buffer.from(data, 'base64')
}
