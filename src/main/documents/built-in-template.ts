import { readFile } from 'node:fs/promises'
import { resourceUrl } from '../resources.ts'

/** Reads a template that ships with the program, e.g. `face-sheet-full.docx`. */
export function readBuiltInTemplate(name: string): Promise<Uint8Array> {
  return readFile(resourceUrl(`templates/${name}`))
}
