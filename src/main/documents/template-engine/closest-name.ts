import { graphemes } from '../graphemes.ts'

const MOST_DIFFERENCES = 2

/** The name that was probably meant; undefined where none is near. Width and spaces do not count. */
export function closestName(typed: string, names: Iterable<string>): string | undefined {
  let best: string | undefined
  let fewest = Math.min(MOST_DIFFERENCES, graphemes(typed).length - 1) + 1
  for (const name of names) {
    const count = differences(graphemes(fold(typed)), graphemes(fold(name)))
    if (count < fewest) [best, fewest] = [name, count]
  }
  return best
}

function fold(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s#/]/gu, '')
    .toLowerCase()
}

/** Levenshtein's distance. */
function differences(typed: readonly string[], name: readonly string[]): number {
  let previous = Array.from({ length: name.length + 1 }, (_, index) => index)
  for (const [row, character] of typed.entries()) {
    const current = [row + 1]
    for (const [column, other] of name.entries()) {
      const change = (previous[column] ?? 0) + (character === other ? 0 : 1)
      current.push(Math.min(change, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1))
    }
    previous = current
  }
  return previous.at(-1) ?? 0
}
