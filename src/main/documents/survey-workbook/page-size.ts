import type { PlannedRow, SheetPlan } from './sheet-plan.ts'

/** A4 with the margins below, in inches as Excel keeps them. */
export const MARGINS = {
  left: 0.7,
  right: 0.7,
  top: 0.9,
  bottom: 0.75,
  header: 0.4,
  footer: 0.35,
} as const

const PORTRAIT_HEIGHT = 720
const LANDSCAPE_HEIGHT = 474
/** Down to so much a sheet is made smaller rather than broken over pages. */
const SMALLEST_SCALE = 0.88

/** Room for rows on one page, in points. */
export function pageHeight(isLandscape: boolean): number {
  return isLandscape ? LANDSCAPE_HEIGHT : PORTRAIT_HEIGHT
}

/**
 * Sum of the columns' widths in Excel's unit. A little more than the paper holds: every sheet is fitted to one
 * page's width, which only ever makes smaller, so all tables end at the same right margin.
 */
export function tableWidth(isLandscape: boolean): number {
  return isLandscape ? 142 : 95.5
}

export function rowsHeight(rows: readonly PlannedRow[]): number {
  return rows.reduce((sum, { height, isHidden }) => sum + (isHidden === true ? 0 : height), 0)
}

/** Pages high: 1, or 0 for as many as are needed. */
export function pagesHigh({ rows, isLandscape }: Pick<SheetPlan, 'rows' | 'isLandscape'>): 0 | 1 {
  return rowsHeight(rows) * SMALLEST_SCALE <= pageHeight(isLandscape) ? 1 : 0
}
