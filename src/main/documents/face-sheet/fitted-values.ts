import { type CutLimit, cutText } from '../cut-text.ts'
import type { FaceSheetValues } from '../face-sheet-values.ts'
import { fitsInLines } from '../wrap-text.ts'

const MARK = '…（以下略。続きは完全版を参照）'
const LIFE_HISTORY: CutLimit = { width: 48, lines: 11, mark: MARK }
const SUPPORT_NOTES: CutLimit = { width: 48, lines: 5, mark: MARK }
/** Cells of the 簡易版 at their usual letter size; a third line by line breaking rules still fits the page. */
const NAME = { width: 20, lines: 2 }
const KANA = { width: 28, lines: 2 }

/**
 * What is derived from other values to fit a form. Made last, from what will be printed, so that a value that
 * was blacked out cannot come back through its shortened or small twin. A name is never cut: where it needs
 * more than two lines it moves from 氏名大 to 氏名小, which the template prints in small letters.
 */
export function fittedValues({ 氏名, フリガナ, 生活歴, 支援上の留意点 }: FaceSheetValues) {
  const nameFits = fitsInLines(氏名, NAME.width, NAME.lines)
  const kanaFits = fitsInLines(フリガナ, KANA.width, KANA.lines)
  return {
    氏名大: nameFits ? 氏名 : '',
    氏名小: nameFits ? '' : 氏名,
    フリガナ大: kanaFits ? フリガナ : '',
    フリガナ小: kanaFits ? '' : フリガナ,
    生活歴要約: cutText(生活歴, LIFE_HISTORY),
    支援上の留意点要約: cutText(支援上の留意点, SUPPORT_NOTES),
  }
}
