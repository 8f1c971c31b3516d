import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

export interface PageFile {
  readonly bytes: Buffer<ArrayBuffer>
  readonly mediaType: string
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
}

/**
 * The built page. Only names found in its folder at the start are ever opened, so that no path that a
 * request is able to spell leads out of it.
 */
export class PageFiles {
  readonly #paths: ReadonlyMap<string, string>

  constructor(folder: string) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && MEDIA_TYPES[extname(entry.name)] !== undefined)
      .map((entry) => join(entry.parentPath, entry.name))
    this.#paths = new Map(files.map((path) => [urlPath(folder, path), path]))
  }

  /** @param path of the URL, as `URL.pathname` spells it. */
  async read(path: string): Promise<PageFile | undefined> {
    const file = this.#paths.get(path === '/' ? '/index.html' : path)
    if (file === undefined) return undefined
    return { bytes: await readFile(file), mediaType: MEDIA_TYPES[extname(file)] ?? '' }
  }
}

function urlPath(folder: string, path: string): string {
  return path.slice(folder.length).replaceAll('\\', '/')
}
