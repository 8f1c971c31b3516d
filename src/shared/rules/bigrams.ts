import { foldText } from './fold-text.ts'
import { searchTerms } from './search-terms.ts'

/** What the tokenizer unicode61 of SQLite keeps; at all else it would cut a bigram in two. */
const RUNS = /[\p{L}\p{N}]+/gu

/**
 * Text for the full-text index: 訪問看護 becomes 「訪問 問看 看護 護」. The last character stands alone as well, so that a
 * one-character query finds it by prefix.
 */
export function bigramText(text: string): string {
  const tokens = []
  for (const run of runsOf(foldText(text))) tokens.push(pairsThenLast(run))
  return tokens.join(' ')
}

/** The FTS5 query of what a person typed: words ANDed, each a phrase of bigrams; undefined: nothing to look for. */
export function bigramQuery(query: string): string | undefined {
  const phrases = searchTerms(query).flatMap(runsOf).map(phraseOf)
  return phrases.length === 0 ? undefined : phrases.join(' AND ')
}

function phraseOf(run: string): string {
  const tokens = pairsThenLast(run).split(' ')
  return tokens.length === 1 ? `"${run}"*` : `"${tokens.slice(0, -1).join(' ')}"`
}

function runsOf(folded: string): readonly string[] {
  return folded.match(RUNS) ?? []
}

/** By character, not by code unit: 𠮷 stays whole. */
function pairsThenLast(run: string): string {
  let pairs = ''
  let previous = ''
  for (const character of run) {
    if (previous !== '') pairs += `${previous}${character} `
    previous = character
  }
  return pairs + previous
}
