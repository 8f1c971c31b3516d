import './ruled-table.css'
import type { ReactNode } from 'react'

export interface RuledColumn<Row> {
  readonly id: string
  readonly head: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** Figures stand at the right. */
  readonly align?: 'start' | 'end'
  /** CSS width in rem or %, when the content should not decide. */
  readonly width?: string
  /** Cut off with … instead of breaking into a second line. */
  readonly oneLine?: boolean
  /** The cell that names the row. */
  readonly isRowHead?: boolean
}

export interface RuledTableProps<Row> {
  /** Read aloud; shown only by the section above. */
  readonly caption: string
  readonly columns: readonly RuledColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** `ask` tints a row that waits for an answer. */
  readonly rowLook?: (row: Row) => 'ask' | undefined
  /** Under an opened figure the head is only read aloud. */
  readonly headShown?: boolean
  readonly dense?: boolean
}

/** A table of a few dozen rows: head on paper, hairlines, no vertical lines. */
export function RuledTable<Row>(props: RuledTableProps<Row>) {
  const { columns, rows, headShown = true } = props
  return (
    <table
      className="ruled-table"
      data-dense={props.dense}
      data-fixed={columns.some(({ width }) => width !== undefined)}
    >
      <caption className="visually-hidden">{props.caption}</caption>
      <thead className={headShown ? undefined : 'visually-hidden'}>
        <tr>
          {columns.map(({ id, head, align, width }) => (
            <th
              key={id}
              scope="col"
              data-align={align}
              style={width === undefined ? undefined : { width }}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={props.rowKey(row)} data-look={props.rowLook?.(row)}>
            {columns.map(({ id, cell, align, oneLine, isRowHead }) =>
              isRowHead === true ? (
                <th key={id} scope="row" data-align={align}>
                  {cell(row)}
                </th>
              ) : (
                <td key={id} data-align={align} data-one-line={oneLine}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
