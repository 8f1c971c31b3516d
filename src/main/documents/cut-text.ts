import { graphemes } from './graphemes.ts'
import { characterWidth, textWidth } from './text-width.ts'
import { isInsideWord, wrapText } from './wrap-text.ts'

export interface CutLimit {
  /** Full-width characters that fit in a line of the cell. */
  readonly width: number
  readonly lines: number
  /** Tells the reader that something was left out; counted in. */
  readonly mark: string
}

/** Longer words are cut too, so that a web address does not push everything before it out. */
const LONGEST_WORD = 12

/** Shortens a text to the lines of its cell, never inside a character, a number or a short word. */
export function cutText(text: string, { width, lines, mark }: CutLimit): string {
  const characters = graphemes(text.trim())
  const wrapped = wrapText(characters, width, lines + 1)
  const last = wrapped[lines - 1]
  if (wrapped.length <= lines || last === undefined) return text.trim()
  const room = width - textWidth(mark)
  let end = last.start
  for (let used = 0; end < last.end; end++) {
    used += characterWidth(characters[end] ?? '')
    if (used > room) break
  }
  return (
    characters
      .slice(0, wordBorder(characters, last.start, end))
      .join('')
      .trimEnd() + mark
  )
}

function wordBorder(characters: readonly string[], start: number, end: number): number {
  let border = end
  while (border > start && end - border < LONGEST_WORD && isInsideWord(characters, border)) border--
  return isInsideWord(characters, border) ? end : border
}
