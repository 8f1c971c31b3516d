import type { CodeList } from '../../../shared/codes/code-list.ts'
import type { PartialDate } from '../../../shared/dates.ts'
import { type Interval } from '../../../shared/rules/elapsed-time.ts'
import { formatWareki } from '../../../shared/rules/format-wareki.ts'
import { intervalText } from '../../../shared/rules/period-text.ts'

/** What was not entered is a blank cell, never a word. */
export function printedText(text: string | undefined): string {
  return text ?? ''
}

export function printedDate(date: PartialDate | undefined): string {
  return date === undefined ? '' : formatWareki(date)
}

export function printedCode(list: CodeList, code: string | undefined): string {
  return code === undefined ? '' : list.labelOf(code)
}

export function printedInterval(interval: Interval | undefined): string {
  return interval === undefined ? '' : intervalText(interval)
}

/** An empty list prints one blank row, so that the form keeps its shape. */
export function orBlankRow<Row>(rows: readonly Row[], blank: Row): readonly Row[] {
  return rows.length > 0 ? rows : [blank]
}
