import { graphemes } from '../graphemes.ts'
import { textWidth } from '../text-width.ts'
import { wrapText } from '../wrap-text.ts'

/** Excel's unit is 7 pixels of a 96th of an inch. */
const UNITS_PER_POINT = 96 / 72 / 7
/** What Excel keeps free at both sides of a cell, in its unit. */
const PADDING = 0.75
const INDENT = 1.3
const LINE_PITCH = 1.3
const MOST_LINES = 30

/** Width of one line of text in Excel's unit. */
export function lineWidth(value: string, size: number): number {
  return textWidth(value) * size * UNITS_PER_POINT + PADDING
}

/** Height in points that a text needs in a cell of this width; Excel does not grow rows of merged cells. */
export function textHeight(value: string, size: number, width: number, indent = 0): number {
  const room = (width - PADDING - indent * INDENT) / (size * UNITS_PER_POINT)
  return Math.ceil(wrapText(graphemes(value), room, MOST_LINES).length * size * LINE_PITCH)
}

/** Where a reader expects a line to end: after a dot between words, and between hiragana and what follows. */
const BREAKS = /(?<=・)|(?<=[ぁ-ん])(?=[^ぁ-ん・）」])/

/** A heading that would fill its column, in two lines of like length; unbroken where it has no good place. */
export function brokenLabel(label: string, size: number, width: number): string {
  if (lineWidth(label, size) + PADDING <= width) return label
  const words = label.split(BREAKS)
  const halves = words.slice(1).map((_word, index) => ({
    first: words.slice(0, index + 1).join(''),
    second: words.slice(index + 1).join(''),
  }))
  const longest = ({ first, second }: (typeof halves)[number]) =>
    Math.max(textWidth(first), textWidth(second))
  const best = halves.toSorted((one, other) => longest(one) - longest(other))[0]
  return best ? `${best.first}\n${best.second}` : label
}
