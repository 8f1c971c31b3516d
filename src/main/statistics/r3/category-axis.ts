import type { SurveyLine } from '../../../shared/statistics/survey-layout.ts'
import { type Axis, axisByCode } from '../axis.ts'
import { caseColumnOf, type SpanSubject } from '../subjects.ts'

/** Columns (or rows) 特別調整, 一般調整, 区分不明, 被疑者等支援, 計, as far as the table has them. */
export function categoryAxis(lines: readonly SurveyLine[]): Axis<SpanSubject> {
  const axis = axisByCode(lines, '依頼時のカテゴリー', caseColumnOf)
  return axis.words.has('suspect_support')
    ? { ...axis, words: new Map([...axis.words, ['suspect_support', '被疑者等支援']]) }
    : axis
}
