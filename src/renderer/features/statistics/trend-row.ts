import { businesses, type Business } from '../../../shared/codes/case-codes.ts'
import { placeOfCell } from './survey-words.ts'

/** Tables that speak of one business; every other one is of コーディネート. */
const TABLE_BUSINESS: Readonly<Record<string, Business>> = {
  T3b: 'suspect_support',
  T10a: 'follow_up',
  T10b: 'follow_up',
  T10c: 'follow_up',
  T12: 'consultation',
  T13a: 'suspect_support',
  T13b: 'suspect_support',
  T13c: 'suspect_support',
}

export interface TrendRow {
  /** Row of T1: `coordination.total`. */
  readonly row: string
  readonly label: string
}

/** The business whose years stand beside an opened figure. */
export function trendRowOf(cellId: string | undefined): TrendRow {
  const place = cellId === undefined ? undefined : placeOfCell(cellId)
  const business =
    place?.table.id === 'T1'
      ? businesses.codes.find((code) => place.row.id.startsWith(`${code}.`))
      : TABLE_BUSINESS[place?.table.id ?? '']
  const code = business ?? 'coordination'
  return { row: `${code}.total`, label: businesses.labelOf(code) }
}
