import type { PartialDate } from '../../../../shared/dates.ts'
import { fiscalYearName, fiscalYearOf } from '../../../../shared/rules/fiscal-year.ts'
import { formatWareki } from '../../../../shared/rules/format-wareki.ts'
import { NOT_ENTERED } from '../client-words.ts'

/** 令和6年12月2日, or 未入力. */
export function dateText(date: PartialDate | undefined): string {
  return date === undefined ? NOT_ENTERED : formatWareki(date)
}

/** 令和6年12月2日（令和6年度）. */
export function dateWithYearText(date: PartialDate | undefined): string {
  const year = fiscalYearOf(date)
  return year === undefined ? dateText(date) : `${dateText(date)}（${fiscalYearName(year)}）`
}

/** An end that has not come is nothing that is missing. */
export function endText(date: PartialDate | undefined): string {
  return date === undefined ? '終わっていません' : dateWithYearText(date)
}

/** The word of a code, or 未入力. */
export function codeText(
  list: { readonly labelOf: (code: string) => string },
  code: string | undefined,
): string {
  return code === undefined || code === '' ? NOT_ENTERED : list.labelOf(code)
}

export function yesNoText(value: boolean | undefined): string {
  if (value === undefined) return NOT_ENTERED
  return value ? '有' : '無'
}
