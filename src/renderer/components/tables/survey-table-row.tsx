import { startsGroup } from './survey-table-head.tsx'
import type { SurveyCell, SurveyColumn, SurveyRow, SurveyRowGroup } from './survey-data.ts'
import type { CellPosition } from './use-cell-focus.ts'

export interface SurveyTableRowProps {
  readonly row: SurveyRow
  readonly rowIndex: number
  readonly columns: readonly SurveyColumn[]
  readonly hasGroups: boolean
  /** On the first row of a group. */
  readonly group: SurveyRowGroup | undefined
  readonly endsGroup: boolean
  readonly openCellId: string | undefined
  readonly focused: CellPosition | undefined
  readonly onFocus: (cell: CellPosition) => void
  readonly onOpen: (cell: SurveyCell) => void
}

/** A group of one row needs no second word. */
function isAlone(props: SurveyTableRowProps): boolean {
  return props.hasGroups && props.group?.rows.length === 1
}

export function SurveyTableRow(props: SurveyTableRowProps) {
  const { row, rowIndex, columns, group } = props
  const alone = isAlone(props)
  const isTabStop = (column: number) =>
    props.focused
      ? props.focused.row === rowIndex && props.focused.column === column
      : rowIndex === 0 && column === 0
  return (
    <tr data-total={row.isTotal} data-end={props.endsGroup || undefined}>
      {props.hasGroups && group !== undefined && !alone && (
        <th scope="rowgroup" rowSpan={group.rows.length} className="survey-table-group">
          {group.label}
        </th>
      )}
      <th
        scope="row"
        colSpan={alone ? 2 : undefined}
        className={alone ? 'survey-table-group' : undefined}
      >
        {alone ? group?.label : row.label}
      </th>
      {columns.map((column, index) => {
        const cell = row.cells[index] ?? null
        return (
          <td
            key={column.id}
            data-line={startsGroup(columns, index) || undefined}
            data-total={column.isTotal}
          >
            {cell && (
              <Figure
                cell={cell}
                position={`${rowIndex}-${index}`}
                open={cell.id === props.openCellId}
                tabStop={isTabStop(index)}
                onFocus={() => props.onFocus({ row: rowIndex, column: index })}
                onOpen={() => props.onOpen(cell)}
              />
            )}
          </td>
        )
      })}
    </tr>
  )
}

interface FigureProps {
  readonly cell: SurveyCell
  readonly position: string
  readonly open: boolean
  readonly tabStop: boolean
  readonly onFocus: () => void
  readonly onOpen: () => void
}

function lookOf({ cell, open }: FigureProps): 'open' | 'unknown' | 'zero' | undefined {
  if (open) return 'open'
  if (cell.value === 0) return 'zero'
  return cell.unknown === true ? 'unknown' : undefined
}

function Figure(props: FigureProps) {
  const { cell, position, open } = props
  const text = cell.text ?? cell.value.toLocaleString('ja-JP')
  return (
    <button
      type="button"
      className="survey-table-figure"
      data-cell={position}
      data-look={lookOf(props)}
      aria-pressed={open}
      aria-label={cell.name === undefined ? undefined : `${cell.name} ${text}`}
      tabIndex={props.tabStop ? 0 : -1}
      onFocus={props.onFocus}
      onClick={props.onOpen}
    >
      {text}
    </button>
  )
}
