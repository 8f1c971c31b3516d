import { foldText } from './fold-text.ts'

/** A query's words, folded; a space means "and". Words of nothing but spaces or selectors are left out. */
export function searchTerms(query: string): readonly string[] {
  return query
    .trim()
    .split(/\s+/u)
    .map(foldText)
    .filter((term) => term !== '')
}

/** True where the folded text holds every term; no term matches all. */
export function hasAllTerms(foldedText: string, terms: readonly string[]): boolean {
  return terms.every((term) => foldedText.includes(term))
}
