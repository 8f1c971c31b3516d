import { graphemes } from '../graphemes.ts'

const SHOWN = 60

/** Enough of a paragraph to find it again. */
export function shortParagraph(text: string): string {
  const characters = graphemes(text.trim())
  return characters.length > SHOWN ? `${characters.slice(0, SHOWN).join('')}…` : characters.join('')
}
