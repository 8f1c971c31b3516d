import { useState, type KeyboardEvent, type RefObject } from 'react'

export interface CellPosition {
  readonly row: number
  readonly column: number
}

const STEPS: Readonly<Record<string, CellPosition>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
}

/** One figure of a table is in the tab order; the arrow keys move it, over places without a figure. */
export function useCellFocus(
  table: RefObject<HTMLTableElement | null>,
  rows: number,
  columns: number,
) {
  const [cell, setCell] = useState<CellPosition>()

  function onKeyDown(event: KeyboardEvent) {
    const step = STEPS[event.key]
    if (!step || !cell) return
    event.preventDefault()
    let { row, column } = cell
    for (;;) {
      row += step.row
      column += step.column
      if (row < 0 || column < 0 || row >= rows || column >= columns) return
      const figure = table.current?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)
      if (figure) {
        figure.focus()
        return
      }
    }
  }

  return { cell, setCell, onKeyDown }
}
