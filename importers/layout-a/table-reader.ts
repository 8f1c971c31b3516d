import type { RowReference } from '../drafts.ts'
import type { LayoutOptions, TableSummary, UnmappedColumn } from '../events.ts'
import type { SourceFile, SourceRow, SourceTableInfo } from '../source.ts'
import { keyOf } from './masters.ts'
import { roleOf, unmappedColumns } from './recognise.ts'
import { DATA_TABLES, type DataTable, type MasterTable } from './tables.ts'

const SAMPLES_SHOWN = 3

export interface NumberedRow {
  readonly at: RowReference
  readonly row: SourceRow
}

interface ColumnUse {
  filled: number
  readonly samples: string[]
}

/** Reads tables of a standard file by name, numbers their rows and watches the columns nobody maps. */
export class TableReader {
  readonly #source: SourceFile
  readonly #options: LayoutOptions
  readonly #rowCounts = new Map<string, number>()
  readonly #unmapped = new Map<DataTable, Map<string, ColumnUse>>()

  constructor(source: SourceFile, options: LayoutOptions) {
    this.#source = source
    this.#options = options
  }

  get rowHint(): number {
    return this.#source.tables.reduce((sum, { rowHint }) => sum + rowHint, 0)
  }

  master(table: MasterTable): readonly SourceRow[] {
    return [...this.#chunks(table)].flat()
  }

  /** Whole, for the tables of which a client has a few rows each. */
  all(table: DataTable, keyColumn: string | null): readonly NumberedRow[] {
    return [...this.numbered(table, keyColumn)].flat()
  }

  /** Chunk by chunk, for the table that holds nearly everything. */
  *numbered(table: DataTable, keyColumn: string | null): Iterable<readonly NumberedRow[]> {
    const keys = new RowKeys(keyColumn)
    for (const chunk of this.#chunks(table)) {
      this.#watch(table, chunk)
      yield chunk.map((row) => ({
        at: { table, ...keys.next(row), hash: this.#options.hashRow(row) },
        row,
      }))
    }
  }

  unmapped(table: DataTable, row: SourceRow): Readonly<Record<string, string>> {
    const columns = this.#unmapped.get(table)
    if (!columns || columns.size === 0) return {}
    return filledValues(row, [...columns.keys()])
  }

  /** Tables that nothing reads are counted all the same: every row is accounted for. */
  summary(): readonly TableSummary[] {
    return this.#source.tables.map((table) => ({
      name: table.name,
      role: roleOf(table),
      rows: this.#rowCounts.get(table.name) ?? this.#count(table),
    }))
  }

  unmappedSummary(): readonly UnmappedColumn[] {
    return [...this.#unmapped].flatMap(([table, columns]) =>
      [...columns].map(([column, { filled, samples }]) => ({ table, column, filled, samples })),
    )
  }

  *#chunks(table: DataTable | MasterTable): Iterable<readonly SourceRow[]> {
    const info = this.#source.tables.find(({ name, isLinked }) => name === table && !isLinked)
    this.#rowCounts.set(table, 0)
    if (!info) return
    if (table in DATA_TABLES) this.#prepareWatch(info)
    for (const chunk of this.#source.rows(table)) {
      this.#rowCounts.set(table, (this.#rowCounts.get(table) ?? 0) + chunk.length)
      yield chunk
    }
  }

  #prepareWatch({ name, columns }: SourceTableInfo): void {
    if (!isData(name)) return
    const unknown = unmappedColumns(
      name,
      columns.map((column) => column.name),
    )
    this.#unmapped.set(name, new Map(unknown.map((column) => [column, { filled: 0, samples: [] }])))
  }

  #watch(table: DataTable, rows: readonly SourceRow[]): void {
    for (const [column, use] of this.#unmapped.get(table) ?? [])
      for (const row of rows) {
        const value = row[column] ?? null
        if (value === null || value === '') continue
        use.filled += 1
        if (use.samples.length < SAMPLES_SHOWN) use.samples.push(String(value).slice(0, 60))
      }
  }

  #count(table: SourceTableInfo): number {
    if (table.isLinked) return 0
    try {
      return [...this.#source.rows(table.name)].reduce((sum, chunk) => sum + chunk.length, 0)
    } catch {
      return table.rowHint
    }
  }
}

/** Every row has a key of its own, also where the file gives an id twice or none. */
class RowKeys {
  readonly #column: string | null
  readonly #uses = new Map<string, number>()
  #row = 0

  constructor(column: string | null) {
    this.#column = column
  }

  next(values: SourceRow): { readonly row: number; readonly key: string } {
    const row = ++this.#row
    const id = this.#column === null ? '' : keyOf(values[this.#column])
    return { row, key: this.#free(id === '' ? `#${row}` : id) }
  }

  #free(wanted: string): string {
    let use = (this.#uses.get(wanted) ?? 0) + 1
    let key = use === 1 ? wanted : `${wanted}/${use}`
    while (key !== wanted && this.#uses.has(key)) key = `${wanted}/${++use}`
    this.#uses.set(wanted, use)
    if (key !== wanted) this.#uses.set(key, 1)
    return key
  }
}

export function filledValues(
  row: SourceRow,
  columns: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.flatMap((column) => {
      const value = row[column] ?? null
      return value === null || value === '' ? [] : [[column, String(value)]]
    }),
  )
}

function isData(name: string): name is DataTable {
  return Object.hasOwn(DATA_TABLES, name)
}
