import { paperLabel, type PaperTable } from './paper-table.ts'
import { tableWidth } from './page-size.ts'
import { lineWidth } from './text-lines.ts'

const GROUP_LABEL_WIDTH = 16
const WIDEST_VALUE = 22
const NARROWEST_VALUE = 7.2
const NARROWEST_LABEL = 13
const WIDEST_LABEL = 52
const LABEL_SIZE = 9
const INDENT = 2
/** A column of totals holds longer numbers where there are many. */
const TOTAL_SHARE = 1.25
const MANY_COLUMNS = 12

export interface ColumnWidths {
  /** Of the group and of the row, or of the row alone. */
  readonly labels: readonly number[]
  readonly values: readonly number[]
  /** Paper left free at the right of a table of few columns; 0 where the table takes all of it. */
  readonly rest: number
}

/** The columns share the width of the paper; a hidden one takes no part. */
export function columnWidths(paper: PaperTable, isFiscalYear: boolean): ColumnWidths {
  const total = tableWidth(paper.table.isWide)
  const hasGroups = paper.rows.some(({ group }) => group)
  const group = hasGroups ? [GROUP_LABEL_WIDTH] : []
  const longest = Math.max(
    NARROWEST_LABEL,
    ...paper.rows.map(({ line }) => lineWidth(paperLabel(line, isFiscalYear), LABEL_SIZE) + INDENT),
  )
  const shares = valueShares(paper)
  const room = total - (hasGroups ? GROUP_LABEL_WIDTH : 0)
  const unit = Math.min(
    WIDEST_VALUE,
    Math.max(NARROWEST_VALUE, (room - longest) / visibleShare(paper, shares)),
  )
  const left = room - unit * visibleShare(paper, shares)
  const label = Math.min(WIDEST_LABEL, Math.max(NARROWEST_LABEL, left))
  return {
    labels: [...group, label],
    values: shares.map((share) => share * unit),
    rest: Math.max(0, left - label),
  }
}

function valueShares({ columns }: PaperTable): readonly number[] {
  const hasMany = columns.filter(({ isHidden }) => !isHidden).length > MANY_COLUMNS
  return columns.map(({ line }) => (hasMany && line.isTotal === true ? TOTAL_SHARE : 1))
}

function visibleShare({ columns }: PaperTable, shares: readonly number[]): number {
  return columns.reduce(
    (sum, { isHidden }, index) => sum + (isHidden ? 0 : (shares[index] ?? 0)),
    0,
  )
}
