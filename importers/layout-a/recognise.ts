import type { SourceTableInfo } from '../source.ts'
import {
  DATA_TABLES,
  type DataTable,
  MASTER_TABLES,
  type MasterTable,
  NOISE_TABLES,
  REQUIRED_COLUMNS,
  REQUIRED_TABLES,
} from './tables.ts'

export type TableRole = 'mapped' | 'master' | 'noise' | 'unmapped'

export function isDataTable(name: string): name is DataTable {
  return Object.hasOwn(DATA_TABLES, name)
}

export function isMasterTable(name: string): name is MasterTable {
  return Object.hasOwn(MASTER_TABLES, name)
}

/** The standard layout is known by its tables, and by the columns without which no case can be made. */
export function isLayoutA(tables: readonly SourceTableInfo[]): boolean {
  return REQUIRED_TABLES.every((required) => {
    const found = tables.find(({ name, isLinked }) => name === required && !isLinked)
    const columns = found?.columns.map(({ name }) => name) ?? []
    return REQUIRED_COLUMNS.every((column) => columns.includes(column))
  })
}

export function roleOf({ name, isLinked }: SourceTableInfo): TableRole {
  if (!isLinked && isDataTable(name)) return 'mapped'
  if (!isLinked && isMasterTable(name)) return 'master'
  return isLinked || NOISE_TABLES.some((pattern) => pattern.test(name)) ? 'noise' : 'unmapped'
}

/** Columns of a mapped table that no field of ours takes. */
export function unmappedColumns(table: DataTable, present: readonly string[]): readonly string[] {
  const known: readonly string[] = DATA_TABLES[table]
  return present.filter((column) => !known.includes(column))
}
