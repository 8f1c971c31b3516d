import type { ClientRow } from '../../../shared/api/clients.ts'
import { caseNumberSortKey } from '../../../shared/rules/case-number.ts'
import type { DataSort } from '../../components/tables/data-table.tsx'

export const BY_KANA: DataSort = { columnId: 'kana', direction: 'ascending' }

type SortKey = (row: ClientRow) => string | undefined

const SORT_KEYS: Readonly<Record<string, SortKey>> = {
  kana: ({ sortKey }) => sortKey,
  caseNo: ({ caseNo }) => caseNumberSortKey(caseNo),
  requestDate: ({ requestDate }) => requestDate,
}

/** What was not entered comes last in either direction; a tie keeps the order of フリガナ. */
export function sortClients(rows: readonly ClientRow[], sort: DataSort): readonly ClientRow[] {
  const keyOf = SORT_KEYS[sort.columnId]
  if (!keyOf) return rows
  const step = sort.direction === 'ascending' ? 1 : -1
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }))
  return keyed
    .sort((a, b) => {
      if (a.key === b.key) return 0
      if (a.key === undefined) return 1
      if (b.key === undefined) return -1
      return a.key < b.key ? -step : step
    })
    .map(({ row }) => row)
}
