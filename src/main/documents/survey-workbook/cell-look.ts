import type { Borders, Style } from 'exceljs'

export type Edge = 'hair' | 'thin' | 'medium'

export interface Edges {
  readonly top?: Edge
  readonly right?: Edge
  readonly bottom?: Edge
  readonly left?: Edge
}

/** How a cell looks, in the words of the printed forms. */
export interface CellLook extends Edges {
  /** In points. */
  readonly size: number
  readonly bold?: boolean
  /** Grey of a label or, darker, of a total; both survive a fax. */
  readonly fill?: 'label' | 'total'
  readonly horizontal?: 'left' | 'center' | 'right'
  readonly indent?: number
  readonly wraps?: boolean
  /** A number that is too long gets smaller instead of ####. */
  readonly shrinks?: boolean
  readonly format?: string
}

/** A cell that names a column or a line. */
export const LABEL_LOOK: CellLook = { size: 9.5, fill: 'label', horizontal: 'center' }

export const FONT_NAME = 'BIZ UDPゴシック'
/** 0 prints 「－」 and stays the number 0. */
export const COUNT_FORMAT = '#,##0_0_ ;-#,##0_0_ ;"－"_0_ '
/** Windows' number for Japanese, by which a PC without the font picks another Japanese one. */
const JAPANESE_CHARSET = 128
const FILLS = { label: 'FFEDEDED', total: 'FFD9D9D9' } as const

/** Of days: 0 is a figure like any other. */
export function statisticFormat(decimals: number): string {
  const number = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`
  return `${number}_0_ `
}

export function excelStyle(look: CellLook): Partial<Style> {
  const { size, bold = false, fill, horizontal, indent, wraps, shrinks, format } = look
  return {
    font: { name: FONT_NAME, size, bold, charset: JAPANESE_CHARSET },
    ...(fill && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: FILLS[fill] } },
    }),
    alignment: {
      vertical: 'middle',
      ...(horizontal && { horizontal }),
      ...(indent !== undefined && { indent }),
      ...(wraps === true && { wrapText: true }),
      ...(shrinks === true && { shrinkToFit: true }),
    },
    border: excelBorders(look),
    ...(format !== undefined && { numFmt: format }),
  }
}

function excelBorders({ top, right, bottom, left }: Edges): Partial<Borders> {
  return {
    ...(top && { top: { style: top } }),
    ...(right && { right: { style: right } }),
    ...(bottom && { bottom: { style: bottom } }),
    ...(left && { left: { style: left } }),
  }
}

/** Where a cell stands in a ruled table. */
export interface GridPlace {
  readonly isFirstRow: boolean
  readonly isLastRow: boolean
  readonly isFirstColumn: boolean
  readonly isLastColumn: boolean
  /** A thicker line at the left: a new group of columns begins. */
  readonly startsGroup?: boolean
}

/** Outer lines thick, inner ones thin. */
export function gridEdges(place: GridPlace): Edges {
  const edge = (isOuter: boolean): Edge => (isOuter ? 'medium' : 'thin')
  return {
    top: edge(place.isFirstRow),
    right: edge(place.isLastColumn),
    bottom: edge(place.isLastRow),
    left: edge(place.isFirstColumn || place.startsGroup === true),
  }
}
