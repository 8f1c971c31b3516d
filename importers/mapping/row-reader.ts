import type { Problem, RowReference } from '../drafts.ts'
import type { SourceRow, SourceValue } from '../source.ts'

const NUL = /\0/g
const WHOLE_DAY = /^\d{4}-\d{2}-\d{2}/
const CLOCK = /(\d{2}:\d{2}):\d{2}$/
const GREGORIAN_SINCE = '1873-01-01'

/** Reads typed values from one source row and keeps what a person must look at. */
export class RowReader {
  readonly at: RowReference
  readonly #row: SourceRow
  readonly #problems: Problem[]

  constructor(at: RowReference, row: SourceRow, problems: Problem[]) {
    this.at = at
    this.#row = row
    this.#problems = problems
  }

  raw(column: string): SourceValue {
    return this.#row[column] ?? null
  }

  /** The text as it stands; "" and blanks are not entered. Zero bytes come from damaged pages. */
  text(column: string): string | null {
    const value = this.raw(column)
    if (value === null) return null
    const text = String(value)
    if (!text.includes('\0')) return text.trim() === '' ? null : text
    const rest = text.replaceAll(NUL, '')
    const took = rest.trim() === '' ? null : rest
    this.review(column, '文字の一部が壊れています。元の書類で確かめてください。', took)
    return took
  }

  integer(column: string): number | null {
    const value = this.raw(column)
    if (value === null || value === '') return null
    const number =
      typeof value === 'number' ? value : Number(String(value).normalize('NFKC').trim())
    if (Number.isInteger(number)) return number
    this.review(column, '数として読めません。元の文字を旧データに残しました。', null)
    return null
  }

  yes(column: string): boolean | null {
    const value = this.raw(column)
    return typeof value === 'boolean' ? value : null
  }

  /** A whole day. Before 1873 Japan had another calendar: only the year is kept. */
  day(column: string): string | null {
    const value = this.raw(column)
    if (value === null || value === '') return null
    const text = String(value)
    if (!WHOLE_DAY.test(text)) {
      this.review(column, '日付として読めません。元の文字を旧データに残しました。', null)
      return null
    }
    const day = text.slice(0, 10)
    if (day >= GREGORIAN_SINCE) return day
    this.review(column, '明治5年より前の日付のため、年だけを残しました。', day.slice(0, 4))
    return day.slice(0, 4)
  }

  time(column: string): string | null {
    const value = this.raw(column)
    return value === null ? null : (CLOCK.exec(String(value))?.[1] ?? null)
  }

  /** A code or word through a table; what the table does not hold is for a person to decide. */
  code<Code extends string>(
    column: string,
    table: Readonly<Record<string, Code | undefined>>,
    otherwise: Code | null,
  ): Code | null {
    const word = this.text(column)?.normalize('NFKC').trim()
    if (word === undefined) return null
    const code = Object.hasOwn(table, word) ? table[word] : undefined
    if (code !== undefined) return code
    this.review(column, 'ライトの区分にない言葉です。', otherwise)
    return otherwise
  }

  review(column: string | null, reason: string, took: string | null): void {
    const value = column === null ? null : this.raw(column)
    this.#problems.push({
      at: this.at,
      column,
      value: value === null ? null : String(value),
      reason,
      took,
    })
  }
}
