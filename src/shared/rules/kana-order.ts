import { foldText } from './fold-text.ts'

const ROWS = ['あ', 'か', 'さ', 'た', 'な', 'は', 'ま', 'や', 'ら', 'わ'] as const
export type KanaRow = (typeof ROWS)[number] | '他'

/** The links above a list, in order; 他 is everybody without a フリガナ in kana. */
export const kanaRows: readonly KanaRow[] = [...ROWS, '他']

const VOWEL_COLUMNS: readonly (readonly [string, string])[] = [
  ['あ', 'あかさたなはまやらわ'],
  ['い', 'いきしちにひみりゐ'],
  ['う', 'うくすつぬふむゆる'],
  ['え', 'えけせてねへめれゑ'],
  ['お', 'おこそとのほもよろを'],
]
const VOWEL_OF = new Map(
  VOWEL_COLUMNS.flatMap(([vowel, kana]) => Array.from(kana, (letter) => [letter, vowel] as const)),
)

/**
 * Text that sorts bytewise as a Japanese list does: by the letters without their voicing marks, surname before
 * given name, then voiced after unvoiced. A reading in other letters follows the kana, persons without one come last.
 */
export function kanaOrderKey(kana: string | undefined, name: string): string {
  const reading = (kana ?? '').trim()
  if (reading === '') return `3${foldText(name)}`
  const words = reading.split(/\s+/u).map(foldText)
  const plain = words.map(plainLetters).join(' ')
  return `${startsWithKana(plain) ? 1 : 2}${plain} ${words.join(' ')}`
}

/** The group of a list that a person stands in. */
export function kanaRowOf(kana: string | undefined): KanaRow {
  const first = plainLetters(foldText(kana ?? '')).charAt(0)
  if (!startsWithKana(first)) return '他'
  return ROWS.findLast((row) => row <= first) ?? '他'
}

function startsWithKana(text: string): boolean {
  return /^[あ-ん]/u.test(text)
}

/** Without voicing marks, and a long vowel as the vowel it stands for: オーノ sorts as オオノ. */
function plainLetters(folded: string): string {
  let previous = ''
  return Array.from(folded.normalize('NFD').replace(/[\u3099\u309a]/gu, ''), (letter) => {
    previous = letter === 'ー' ? (VOWEL_OF.get(previous) ?? letter) : letter
    return previous
  }).join('')
}
