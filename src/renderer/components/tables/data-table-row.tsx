import { CheckboxField } from '../fields/checkbox-field.tsx'
import type { DataColumn, DataSelection, DataTableProps } from './data-table-props.ts'

export interface DataTableRowProps<Row> {
  readonly table: DataTableProps<Row>
  readonly row: Row
  readonly index: number
  /** '' on all but the first row of a group; undefined where there are no groups. */
  readonly group: string | undefined
  readonly active: boolean
  readonly onFocus: (index: number) => void
}

function toggled(selection: DataSelection, key: string, on: boolean): ReadonlySet<string> {
  const keys = new Set(selection.keys)
  if (on) keys.add(key)
  else keys.delete(key)
  return keys
}

/** The link of the row covers it, so the whole row can be clicked; the checkbox lies above the link. */
export function DataTableRow<Row>(props: DataTableRowProps<Row>) {
  const { table, row, index, group, active } = props
  const { selection } = table
  const key = table.rowKey(row)
  const selected = selection?.keys.has(key) === true
  const tabIndex = active ? 0 : -1
  return (
    <tr
      data-row={index}
      data-selected={selected || undefined}
      aria-rowindex={index + 2}
      onFocus={() => props.onFocus(index)}
    >
      {group !== undefined && <td className="data-table-group">{group}</td>}
      {selection && (
        <td className="data-table-check">
          <CheckboxField
            label={`${table.rowLabel(row)}を選ぶ`}
            labelShown={false}
            checked={selected}
            tabIndex={tabIndex}
            onChange={(on) => selection.onChange(toggled(selection, key, on))}
          />
        </td>
      )}
      {table.columns.map((column) => (
        <Cell
          key={column.id}
          column={column}
          row={row}
          href={table.rowHref(row)}
          tabIndex={tabIndex}
        />
      ))}
    </tr>
  )
}

interface CellProps<Row> {
  readonly column: DataColumn<Row>
  readonly row: Row
  readonly href: string
  readonly tabIndex: number
}

function Cell<Row>({ column, row, href, tabIndex }: CellProps<Row>) {
  if (column.isRowLink !== true) return <td data-align={column.align}>{column.cell(row)}</td>
  return (
    <th scope="row" data-align={column.align}>
      <a href={href} data-row-link="" tabIndex={tabIndex}>
        {column.cell(row)}
      </a>
    </th>
  )
}
