import { type CutLimit, cutText } from '../cut-text.ts'
import type { FaceSheetValues } from '../face-sheet-values.ts'
import type { TemplateValue, TemplateValues } from '../template-engine/template-values.ts'

const SHORT_MARK = '…（略）'

const cell = (width: number): CutLimit => ({ width, lines: 2, mark: SHORT_MARK })

/**
 * What fits in the cells of templates/face-sheet-simple.docx, so that the sheet is one page whatever was
 * entered. Widths are those of the cells at their letter size, less one character for line breaking rules.
 * 氏名, フリガナ and dates are never cut.
 */
const SIMPLE_SHEET_LIMITS = {
  提供元: { width: 22, lines: 1, mark: SHORT_MARK },
  提供先: { width: 22, lines: 1, mark: SHORT_MARK },
  文書番号: { width: 18, lines: 1, mark: SHORT_MARK },
  持出番号: { width: 12, lines: 1, mark: SHORT_MARK },
  作成者: { width: 11, lines: 1, mark: SHORT_MARK },
  性別: cell(10),
  ケース番号: cell(10),
  現在の状況: cell(16),
  現在の居所: cell(18),
  カテゴリー: cell(18),
  依頼元: cell(16),
  関与センター: cell(18),
  矯正施設: cell(16),
  罪名: cell(16),
  入所度数: cell(18),
  身体等級: cell(6.5),
  知的等級: cell(6.5),
  精神等級: cell(6.5),
  発達等級: cell(6.5),
  身体部位: cell(27),
  精神診断: cell(27),
  発達診断: cell(27),
  認知症診断: cell(27),
  薬物名: cell(27),
  依存名: { width: 26, lines: 1, mark: SHORT_MARK },
  依存診断: { width: 26, lines: 1, mark: SHORT_MARK },
  身体障害者手帳等級: cell(6.5),
  療育手帳等級: cell(6.5),
  精神手帳等級: cell(6.5),
  受給者証等級: cell(6.5),
  障害支援区分等級: cell(6.5),
  介護保険等級: cell(6.5),
  生活保護等級: cell(6.5),
  年金等級: cell(6.5),
  担当者: cell(25),
  センター電話: cell(12),
} as const satisfies Readonly<Partial<Record<keyof FaceSheetValues, CutLimit>>>
const LIMITS = new Map<string, CutLimit>(Object.entries(SIMPLE_SHEET_LIMITS))

/** Cuts the values to the one page of the 簡易版. */
export function cutForSimpleSheet(values: TemplateValues): TemplateValues {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, cut(name, value)]))
}

function cut(name: string, value: TemplateValue): TemplateValue {
  const limit = LIMITS.get(name)
  return limit && typeof value === 'string' ? cutText(value, limit) : value
}
