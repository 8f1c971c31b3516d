import type { CellLook } from './cell-look.ts'

/** A workbook as plain data, so that what stands where is decided apart from the package that writes it. */
export interface WorkbookPlan {
  readonly title: string
  readonly author: string
  readonly madeAt: Date
  readonly sheets: readonly SheetPlan[]
}

export interface SheetPlan {
  readonly name: string
  readonly isLandscape: boolean
  readonly columns: readonly PlannedColumn[]
  /** The first is row 1; the print area ends with the last. */
  readonly rows: readonly PlannedRow[]
  /** So many rows at the top are repeated on every page and stay in sight on screen. */
  readonly headingRows: number
  /** Header and footer in Excel's codes. */
  readonly header: string
  readonly footer: string
}

export interface PlannedColumn {
  /** In Excel's unit, one digit of the standard font. */
  readonly width: number
  readonly isHidden?: boolean
}

export interface PlannedRow {
  /** In points. */
  readonly height: number
  readonly isHidden?: boolean
  readonly cells: readonly PlannedCell[]
}

export interface PlannedCell {
  /** 1 is A. */
  readonly column: number
  /** Merged over so many columns and rows. */
  readonly across?: number
  readonly down?: number
  readonly look: CellLook
  /** Nothing: an empty cell with its lines and colour. */
  readonly content?: CellContent
  /** Defined name of the workbook. */
  readonly definedName?: string
}

export type CellContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly result: number | string }

export interface CellPosition {
  readonly row: number
  readonly column: number
}

export function text(value: string): CellContent {
  return { kind: 'text', text: value }
}

/** C5. */
export function cellAddress({ row, column }: CellPosition): string {
  return `${columnLetters(column)}${row}`
}

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  const rest = (column - 1) % 26
  const before = (column - 1 - rest) / 26
  return (before > 0 ? columnLetters(before) : '') + String.fromCharCode(65 + rest)
}

/** A cell of another sheet for a formula; a quote in a sheet's name is doubled. */
export function sheetReference(sheetName: string, address: string): string {
  return `'${sheetName.replaceAll("'", "''")}'!${address}`
}
