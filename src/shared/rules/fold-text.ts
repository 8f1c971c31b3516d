import { KANJI_VARIANTS } from './kanji-variants.ts'

const SMALL_TO_LARGE_KANA = 'ぁあぃいぅうぇえぉおっつゃやゅゆょよゎわゕかゖけ'

/** What people type where ー is meant; a hyphen of a case number folds alike on both sides. */
const LONG_VOWEL_MARKS = '-‐‑‒–—―−─━~〜'

const INVISIBLE = /[\s\p{Cc}\p{Cf}]|\p{Variation_Selector}/u

const KATAKANA_AFTER_HIRAGANA = 0x60
const DROP = 0xffff

/** 𠮷 and its like, which two code units make up. */
const ASTRAL_FORMS = new Map<string, string>()

/** The folded form of each code unit: one look-up a character keeps folding all records within a second. */
const FOLDED_UNITS = foldedUnits()

/**
 * The form in which names and texts are compared and searched (domain.md §5): width, case, kana type, small kana,
 * spaces, long-vowel marks and 異体字 make no difference. Only for comparing: what was typed is stored unchanged.
 */
export function foldText(text: string): string {
  const folded = foldUnits(text.normalize('NFKC').toLowerCase())
  return LOOSE_ENDS.test(folded) ? settleLooseEnds(folded) : folded
}

/** A detached voicing mark, a repetition mark, or a character outside the basic plane. */
const LOOSE_ENDS = /[\u3099\u309a々\ud800-\udbff]/

/** 辻󠄀 and 辻 are one name: the selector only picks the glyph. */
const VARIATION_SELECTORS = /[\u{e0100}-\u{e01ef}]/gu

function settleLooseEnds(text: string): string {
  return Array.from(text, (character) => ASTRAL_FORMS.get(character) ?? character)
    .join('')
    .replace(VARIATION_SELECTORS, '')
    .normalize('NFC')
    .replace(/([^々])々/gu, '$1$1')
}

function foldedUnits(): Uint16Array {
  const units = Uint16Array.from({ length: 0x10000 }, (_, unit) =>
    INVISIBLE.test(String.fromCharCode(unit)) ? DROP : unit,
  )
  for (let hiragana = 0x3041; hiragana <= 0x3096; hiragana += 1) {
    units[hiragana + KATAKANA_AFTER_HIRAGANA] = hiragana
  }
  for (let index = 0; index < SMALL_TO_LARGE_KANA.length; index += 2) {
    const small = SMALL_TO_LARGE_KANA.charCodeAt(index)
    const large = SMALL_TO_LARGE_KANA.charCodeAt(index + 1)
    units[small] = large
    units[small + KATAKANA_AFTER_HIRAGANA] = large
  }
  for (const mark of LONG_VOWEL_MARKS) units[mark.charCodeAt(0)] = 'ー'.charCodeAt(0)
  for (const row of KANJI_VARIANTS) addVariants(units, row)
  return units
}

function addVariants(units: Uint16Array, row: string): void {
  const [common = '', ...variants] = row
  for (const variant of variants) {
    if (variant.length > 1) ASTRAL_FORMS.set(variant, common)
    else units[variant.charCodeAt(0)] = common.charCodeAt(0)
  }
}

/** As many code units as one call may well take as arguments. */
const CHUNK = 8192

function foldUnits(text: string): string {
  const out = new Uint16Array(text.length)
  let length = 0
  for (let index = 0; index < text.length; index += 1) {
    const unit = FOLDED_UNITS[text.charCodeAt(index)] ?? DROP
    if (unit !== DROP) out[length++] = unit
  }
  let folded = ''
  for (let start = 0; start < length; start += CHUNK) {
    folded += String.fromCharCode(...out.subarray(start, Math.min(start + CHUNK, length)))
  }
  return folded
}
