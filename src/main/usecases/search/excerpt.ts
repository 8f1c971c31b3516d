import { foldText } from '../../../shared/rules/fold-text.ts'

const BEFORE = 20
const LENGTH = 80

/** Some words of the text around the first hit, on one line. Counts whole characters, never half of one. */
export function excerptOf(body: string, terms: readonly string[]): string {
  const characters = Array.from(body.replaceAll(/\s+/gu, ' ').trim())
  const hit = firstHit(characters, terms[0] ?? '')
  const start = Math.max(0, hit - BEFORE)
  const piece = characters.slice(start, start + LENGTH).join('')
  const before = start > 0 ? '…' : ''
  const after = start + LENGTH < characters.length ? '…' : ''
  return `${before}${piece}${after}`
}

/** Folding may change lengths, so the place is found by folding ever longer beginnings of the text. */
function firstHit(characters: readonly string[], term: string): number {
  let folded = ''
  for (const [index, character] of characters.entries()) {
    folded = (folded + foldText(character)).slice(-term.length * 2)
    if (term !== '' && folded.includes(term))
      return Math.max(0, index - Array.from(term).length + 1)
  }
  return 0
}
