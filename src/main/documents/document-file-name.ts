import { graphemes } from './graphemes.ts'

/** What Windows forbids in names, spaces, and signs that turn the reading direction (they hide an .exe). */
const UNSAFE = /[<>:"/\\|?*\s\p{Cc}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu
/** Leaves room for a folder: Windows stops at 260 characters, Linux at 255 bytes a name. */
const MOST_BYTES = 180

/** フェイスシート_簡易版_特21-001_齋藤健一.docx: parts without their spaces and without what a disk refuses. */
export function documentFileName(parts: readonly string[], extension: string): string {
  const name = parts
    .map((part) => part.replace(UNSAFE, ''))
    .filter((part) => part !== '')
    .join('_')
  return `${shorten(name).replace(/[. ]+$/, '')}.${extension}`
}

function shorten(name: string): string {
  let bytes = 0
  return graphemes(name)
    .filter((character) => (bytes += new TextEncoder().encode(character).length) <= MOST_BYTES)
    .join('')
}
