import { CheckboxField } from '../fields/checkbox-field.tsx'
import type { DataColumn, DataSort, DataTableProps } from './data-table-props.ts'

function nextSort(column: { readonly id: string }, sort: DataSort | undefined): DataSort {
  const isSame = sort?.columnId === column.id
  return {
    columnId: column.id,
    direction: isSame && sort.direction === 'ascending' ? 'descending' : 'ascending',
  }
}

/** The head stays in sight; the sorted column carries ▲ or ▼. */
export function DataTableHead<Row>(props: DataTableProps<Row>) {
  const { columns, selection, groupOf } = props
  const total = columns.reduce((sum, { width }) => sum + width, 0)
  return (
    <thead>
      <tr>
        {groupOf !== undefined && (
          <th className="data-table-group" scope="col">
            <span className="visually-hidden">五十音の行</span>
          </th>
        )}
        {selection !== undefined && (
          <th className="data-table-check" scope="col">
            <SelectAll {...props} />
          </th>
        )}
        {columns.map((column) => (
          <HeadCell
            key={column.id}
            column={column}
            share={column.width / total}
            sort={props.sort}
            onSort={props.onSort}
          />
        ))}
      </tr>
    </thead>
  )
}

function SelectAll<Row>({ rows, rowKey, selection }: DataTableProps<Row>) {
  if (!selection) return null
  const selected = rows.filter((row) => selection.keys.has(rowKey(row))).length
  return (
    <CheckboxField
      label={`表示している${rows.length}件をすべて選ぶ`}
      labelShown={false}
      checked={rows.length > 0 && selected === rows.length}
      indeterminate={selected > 0 && selected < rows.length}
      onChange={(checked) => selection.onChange(new Set(checked ? rows.map(rowKey) : []))}
    />
  )
}

interface HeadCellProps<Row> {
  /** Of the width, so that no choice of columns makes the list scroll sideways. */
  readonly share: number
  readonly column: DataColumn<Row>
  readonly sort: DataSort | undefined
  readonly onSort: ((sort: DataSort) => void) | undefined
}

function HeadCell<Row>({ column, share, sort, onSort }: HeadCellProps<Row>) {
  const direction = sort?.columnId === column.id ? sort.direction : undefined
  const arrow = direction && (
    <span aria-hidden="true"> {direction === 'ascending' ? '▲' : '▼'}</span>
  )
  return (
    <th
      scope="col"
      aria-sort={direction}
      data-align={column.align}
      style={{ width: `${share * 100}%` }}
    >
      {column.sortable === true && onSort ? (
        <button type="button" onClick={() => onSort(nextSort(column, sort))}>
          {column.head}
          {arrow}
        </button>
      ) : (
        <>
          {column.head}
          {arrow}
        </>
      )}
    </th>
  )
}
