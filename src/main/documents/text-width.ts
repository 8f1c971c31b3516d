import { graphemes } from './graphemes.ts'

/**
 * Advance widths of BIZ UDPGothic in em, rounded up: its digits and capitals are far wider than half of a
 * kanji, so counting half-width characters as a half would let lines run over. Of the full-width signs only the
 * dot between katakana names is taken as narrow as it is; elsewhere fonts differ too much.
 */
const WIDTHS: readonly (readonly [number, string])[] = [
  [0.34, " !',.:;_il"],
  [0.42, 'jI'],
  [0.54, '"-t()*/[\\]^`f~{}|rJ・'],
  [0.63, 'vzsLxy1k'],
  [0.73, 'acFgeoESTbdhnpquY'],
  [0.8, 'KPVZ023456789ARB?$CX'],
  [0.86, '+<=>DGUHNO'],
  [1, 'w&Q#m@MW%'],
]
const KNOWN = new Map(
  WIDTHS.flatMap(([width, characters]) => characters.split('').map((c) => [c, width])),
)
const HALF_WIDTH_KANA = /^[\uFF61-\uFF9F]/
const FIRST_WIDE = 0x1100
const NARROW = 0.75

/** Width of one character (as a reader counts) in full-width characters. */
export function characterWidth(character: string): number {
  const known = KNOWN.get(character)
  if (known !== undefined) return known
  if (HALF_WIDTH_KANA.test(character)) return 0.5 * character.length
  return (character.codePointAt(0) ?? 0) < FIRST_WIDE ? NARROW : 1
}

/** Width of a line of text in full-width characters, never less than it takes on paper. */
export function textWidth(text: string): number {
  return graphemes(text).reduce((sum, character) => sum + characterWidth(character), 0)
}
