import { ageBands } from '../../rules/age-band.ts'
import type { CodeList } from '../../codes/code-list.ts'
import { placementTypes } from '../../codes/case-codes.ts'
import type { SurveyLine, SurveyTable } from '../survey-layout.ts'

export const UNKNOWN_CATEGORY_LABEL = '区分不明'

/** What most tables leave unsaid. */
export const PLAIN_TABLE = {
  unit: '件',
  footNotes: [],
  rowGroups: [],
  columnGroups: [],
  isWide: false,
  stacksColumnGroups: false,
} as const satisfies Partial<SurveyTable>

/** One line for each code; a code `unknown` of the list is the 不明 line. */
export function codeLines(list: CodeList): readonly SurveyLine[] {
  return list.entries.map(({ code, label }) =>
    code === 'unknown' ? UNKNOWN_LINE : { id: code, label },
  )
}

export const UNKNOWN_LINE: SurveyLine = { id: 'unknown', label: '不明', isUnknown: true }

/** The given lines and their 計. */
export function withTotal(lines: readonly SurveyLine[]): readonly SurveyLine[] {
  return [...lines, { id: 'total', label: '計', isTotal: true, sum: sumOf(lines) }]
}

export function sumOf(lines: readonly SurveyLine[]): { readonly plus: readonly string[] } {
  return { plus: lines.map(({ id }) => id) }
}

export const COUNT_COLUMN: readonly SurveyLine[] = [{ id: 'count', label: '件数' }]

/** 特別調整, 一般調整 and, only where it is not zero, 区分不明. */
export const CATEGORY_LINES: readonly SurveyLine[] = [
  { id: 'special', label: '特別調整' },
  { id: 'general', label: '一般調整' },
  { id: 'unknown', label: UNKNOWN_CATEGORY_LABEL, isUnknown: true, printOnlyIfNonZero: true },
]

export const SUSPECT_LINE: SurveyLine = { id: 'suspect_support', label: '被疑者等支援' }

export const AGE_LINES: readonly SurveyLine[] = codeLines(ageBands)

export const PLACEMENT_LINES: readonly SurveyLine[] = codeLines(placementTypes)

const RARE = { foldsIfZero: true } as const

export const SEX_LINES: readonly SurveyLine[] = [
  { id: 'male', label: '男' },
  { id: 'female', label: '女' },
  { id: 'other', label: 'その他', ...RARE },
  { ...UNKNOWN_LINE, ...RARE },
]
