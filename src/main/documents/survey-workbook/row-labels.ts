import { type CellLook, type Edges, gridEdges } from './cell-look.ts'
import { paperLabel, type PaperLine } from './paper-table.ts'
import { type PlannedCell, text } from './sheet-plan.ts'
import { groupRuns, lastVisible, type TableLayout } from './table-layout.ts'

const SIZE = 9
/** Labels of a narrow column stand in its middle, as on the old forms. */
const NARROW_COLUMN = 18

/** What stands at the left of each row: its label, and on the first row of a group the group's over all of it. */
export function rowLabels(layout: TableLayout): readonly (readonly PlannedCell[])[] {
  const { rows } = layout.paper
  const groupLabels = groupLabelCells(rows)
  return rows.map((row, index) => [
    ...(groupLabels.get(index) ?? []),
    rowLabel(layout, row, index === lastVisible(rows)),
  ])
}

function groupLabelCells(rows: readonly PaperLine[]): ReadonlyMap<number, readonly PlannedCell[]> {
  return new Map(
    groupRuns(rows).flatMap(({ first, count, lines }) => {
      const group = lines[0]?.group
      if (!group) return []
      const look: CellLook = {
        size: SIZE,
        fill: 'label',
        horizontal: 'center',
        wraps: true,
        ...labelEdges(first + count > lastVisible(rows), true),
      }
      return [[first, [{ column: 1, down: count, look, content: text(group.label) }]]]
    }),
  )
}

function rowLabel(layout: TableLayout, row: PaperLine, isLastRow: boolean): PlannedCell {
  const { labelColumns, isFiscalYear } = layout
  const standsAlone = labelColumns === 1 || !row.group
  const isTotal = row.line.isTotal === true
  return {
    column: standsAlone ? 1 : labelColumns,
    across: standsAlone ? labelColumns : 1,
    look: {
      size: SIZE,
      fill: isTotal ? 'total' : 'label',
      bold: isTotal,
      wraps: true,
      ...alignment(layout, row),
      ...labelEdges(isLastRow, standsAlone),
    },
    content: text(paperLabel(row.line, isFiscalYear)),
  }
}

/** Left, but for a total that stands alone, a line beside groups, and all labels of a narrow column. */
function alignment(
  { columns, labelColumns }: TableLayout,
  { line, group }: PaperLine,
): Pick<CellLook, 'horizontal' | 'indent'> {
  if (line.isPartOf !== undefined) return { horizontal: 'left', indent: 2 }
  const isBesideGroups = labelColumns > 1 && !group
  const isNarrow = labelColumns === 1 && (columns[0]?.width ?? 0) <= NARROW_COLUMN
  const isWholeTotal = line.isTotal === true && !group
  return isBesideGroups || isNarrow || isWholeTotal
    ? { horizontal: 'center' }
    : { horizontal: 'left', indent: 1 }
}

function labelEdges(isLastRow: boolean, isFirstColumn: boolean): Edges {
  return gridEdges({ isFirstRow: false, isLastRow, isFirstColumn, isLastColumn: false })
}
