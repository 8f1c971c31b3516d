import type { ReactNode } from 'react'

export interface DataColumn<Row> {
  readonly id: string
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  /** The room it needs in rem; the columns share the width in this proportion. */
  readonly width: number
  readonly align?: 'start' | 'end'
  /** Its content is the link of the row. One column has it. */
  readonly isRowLink?: boolean
  readonly sortable?: boolean
  /** Dropped while there is no room for all; 「列を選ぶ」 (without this flag then) brings it back. */
  readonly hiddenWhenNarrow?: boolean
}

export interface DataSort {
  readonly columnId: string
  readonly direction: 'ascending' | 'descending'
}

export interface DataSelection {
  readonly keys: ReadonlySet<string>
  readonly onChange: (keys: ReadonlySet<string>) => void
}

export interface DataTableProps<Row> {
  /** Read aloud: 対象者の一覧. */
  readonly caption: string
  readonly columns: readonly DataColumn<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  /** Names the row in its checkbox: 相沢 ふみ. */
  readonly rowLabel: (row: Row) => string
  readonly rowHref: (row: Row) => string
  /** あ, か, …: shown on the first row of each group. */
  readonly groupOf?: (row: Row) => string
  readonly sort?: DataSort
  readonly onSort?: (sort: DataSort) => void
  readonly selection?: DataSelection
  /** Instead of rows: an EmptyState. */
  readonly empty: ReactNode
  /** Jumps to the row, as the 五十音 links do; a new object jumps again. */
  readonly jumpTo?: { readonly index: number } | undefined
  /** First and last row in sight, counted from 0. */
  readonly onRange?: (first: number, last: number) => void
}
