/** A value as a foreign file holds it; dates and times as `yyyy-mm-dd` and `yyyy-mm-dd hh:mm:ss`. */
export type SourceValue = string | number | boolean | null

export type SourceRow = Readonly<Record<string, SourceValue>>

export type SourceColumnType =
  | 'text'
  | 'memo'
  | 'number'
  | 'boolean'
  | 'date'
  | 'currency'
  | 'binary'

export interface SourceColumn {
  readonly name: string
  readonly type: SourceColumnType
}

export interface SourceTableInfo {
  readonly name: string
  readonly columns: readonly SourceColumn[]
  /** A hint only: what the file says of itself may be wrong. */
  readonly rowHint: number
  /** A table that lies in another file, with the path that the file names. */
  readonly isLinked: boolean
  /** Its definition cannot be read (damage, or a kind of column that the reader does not know). */
  readonly isDamaged?: boolean
}

/** One foreign file behind one interface, whatever program wrote it. */
export interface SourceFile {
  readonly format: string
  readonly version: string
  readonly codePage: number
  readonly tables: readonly SourceTableInfo[]
  /** Rows in reading order, in chunks; throws SourceDamage where the table cannot be read. */
  readonly rows: (table: string) => Iterable<readonly SourceRow[]>
}

/** A part of the file that cannot be read; the message is for the log, never for a person. */
export class SourceDamage extends Error {
  override readonly name = 'SourceDamage'
}
