import type { NumberedRow } from './table-reader.ts'
import { keyOf } from './masters.ts'

/** Rows by the client they belong to, in reading order. */
export function groupByClient(rows: readonly NumberedRow[]): Map<string, NumberedRow[]> {
  const groups = new Map<string, NumberedRow[]>()
  for (const numbered of rows) {
    const key = keyOf(numbered.row['対象者ID'])
    const group = groups.get(key)
    if (group) group.push(numbered)
    else groups.set(key, [numbered])
  }
  return groups
}

/** Tables without an id of their own: the client's id and the place among the client's rows. */
export function withOrdinalKeys(groups: Map<string, NumberedRow[]>): Map<string, NumberedRow[]> {
  return new Map(
    [...groups].map(([key, rows]) => [
      key,
      rows.map(({ at, row }, index) => ({ at: { ...at, key: `${key}/${index + 1}` }, row })),
    ]),
  )
}
