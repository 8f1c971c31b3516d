import { graphemes } from './graphemes.ts'
import { characterWidth } from './text-width.ts'

/** A line as a range of characters; the line break that ends it belongs to no line. */
export interface WrappedLine {
  readonly start: number
  readonly end: number
}

const WORD = /^[!-~]$/

/**
 * Where a text breaks in a cell of `width` full-width characters: anywhere between Japanese characters, but
 * between words of half-width ones. Stops after `most` lines.
 */
export function wrapText(
  characters: readonly string[],
  width: number,
  most: number,
): readonly WrappedLine[] {
  const lines: WrappedLine[] = []
  let start = 0
  while (lines.length < most && start <= characters.length) {
    const end = endOfLine(characters, start, width)
    lines.push({ start, end })
    if (end >= characters.length) break
    start = characters[end] === '\n' ? end + 1 : end
  }
  return lines
}

function endOfLine(characters: readonly string[], start: number, width: number): number {
  let used = 0
  for (let index = start; index < characters.length; index++) {
    const character = characters[index] ?? ''
    if (character === '\n') return index
    used += characterWidth(character)
    if (used > width && character !== ' ')
      return Math.max(wordStart(characters, start, index), start + 1)
  }
  return characters.length
}

/** A word that fills the whole line is broken where the line ends. */
function wordStart(characters: readonly string[], start: number, index: number): number {
  let first = index
  while (first > start && isInsideWord(characters, first)) first--
  return first > start ? first : index
}

/** True where a cut before this character would split a word or a number. */
export function isInsideWord(characters: readonly string[], index: number): boolean {
  return WORD.test(characters[index] ?? '') && WORD.test(characters[index - 1] ?? '')
}

export function fitsInLines(text: string, width: number, lines: number): boolean {
  return wrapText(graphemes(text), width, lines + 1).length <= lines
}
