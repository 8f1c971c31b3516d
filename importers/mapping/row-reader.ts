import { isValidIsoDate } from '../../src/shared/rules/calendar.ts'
import type { Problem, RowReference } from '../drafts.ts'
import type { SourceRow, SourceValue } from '../source.ts'
import { plainTextOf } from './rich-text.ts'

const NUL = /\0/g
const DAY_LENGTH = 10
const CLOCK = /(?:^|\s)([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?$/
const GREGORIAN_SINCE = '1873-01-01'
const YES = ['はい', '有', '1', '-1', 'true', 'yes']
const NO = ['いいえ', '無', '0', 'false', 'no']

/** Reads typed values from one source row and keeps what a person must look at. */
export class RowReader {
  readonly at: RowReference
  readonly #row: SourceRow
  readonly #problems: Problem[]
  /** Made only when needed: there are hundreds of thousands of rows. */
  #damaged: Set<string> | undefined
  #asides: Record<string, string> | undefined

  constructor(at: RowReference, row: SourceRow, problems: Problem[]) {
    this.at = at
    this.#row = row
    this.#problems = problems
  }

  raw(column: string): SourceValue {
    return this.#row[column] ?? null
  }

  /** Values that no field of ours took as they stood: they go to 旧データ. */
  get asides(): Readonly<Record<string, string>> {
    return this.#asides ?? {}
  }

  get hasAsides(): boolean {
    return this.#asides !== undefined
  }

  /** Keeps a column's value as it stands for 旧データ. */
  keep(column: string): void {
    const value = this.raw(column)
    if (value !== null && value !== '') (this.#asides ??= {})[column] = String(value)
  }

  /** The text as it stands; "" and blanks are not entered. Zero bytes come from damaged pages. */
  text(column: string): string | null {
    const value = this.raw(column)
    if (value === null) return null
    const text = String(value)
    if (!text.includes('\0')) return text.trim() === '' ? null : text
    const rest = text.replaceAll(NUL, '')
    const took = rest.trim() === '' ? null : rest
    this.#damaged ??= new Set()
    if (!this.#damaged.has(column))
      this.review(column, '文字の一部が壊れています。元の書類で確かめてください。', took)
    this.#damaged.add(column)
    return took
  }

  /** A memo as plain text; where it held more than line breaks the original is kept. */
  memo(column: string): string | null {
    const text = this.text(column)
    if (text === null) return null
    const plain = plainTextOf(text)
    if (plain.hadFormatting) this.keep(column)
    return plain.text
  }

  integer(column: string): number | null {
    const value = this.raw(column)
    if (value === null || value === '') return null
    const number =
      typeof value === 'number' ? value : Number(String(value).normalize('NFKC').trim())
    if (Number.isSafeInteger(number)) return number
    this.#putAside(column, '数として読めません。元の文字を旧データに残しました。', null)
    return null
  }

  yes(column: string): boolean | null {
    const value = this.raw(column)
    if (value === null || value === '' || typeof value === 'boolean')
      return value === '' ? null : value
    const word = String(value).normalize('NFKC').trim().toLowerCase()
    if (YES.includes(word)) return true
    if (NO.includes(word)) return false
    this.#putAside(column, '「はい・いいえ」として読めません。元の値を旧データに残しました。', null)
    return null
  }

  /** A whole day. Before 1873 Japan had another calendar: only the year is kept. */
  day(column: string): string | null {
    const value = this.raw(column)
    if (value === null || value === '') return null
    const day = String(value).slice(0, DAY_LENGTH)
    if (!isValidIsoDate(day)) {
      this.#putAside(column, '日付として読めません。元の文字を旧データに残しました。', null)
      return null
    }
    if (day >= GREGORIAN_SINCE) return day
    const year = day.slice(0, 4)
    this.#putAside(column, '明治5年より前の日付のため、年だけを残しました。', year)
    return year
  }

  time(column: string): string | null {
    const value = this.raw(column)
    if (value === null || value === '') return null
    const text = String(value)
    const clock = CLOCK.exec(text) ?? CLOCK.exec(text.normalize('NFKC').trim())
    const [, hours = '', minutes = ''] = clock ?? []
    if (hours !== '') return `${hours.padStart(2, '0')}:${minutes}`
    this.#putAside(column, '時刻として読めません。元の値を旧データに残しました。', null)
    return null
  }

  /** A code or word through a table; what the table does not hold is for a person to decide. */
  code<Code extends string>(
    column: string,
    table: Readonly<Record<string, Code | undefined>>,
    otherwise: Code | null,
  ): Code | null {
    const word = this.word(column)
    if (word === null) return null
    const code = Object.hasOwn(table, word) ? table[word] : undefined
    if (code !== undefined) return code
    this.#putAside(column, 'ライトの区分にない言葉です。', otherwise)
    return otherwise
  }

  /** The text as tables of words hold it: widths and outer blanks make no difference. */
  word(column: string): string | null {
    const text = this.text(column)
    return text === null ? null : text.normalize('NFKC').trim()
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

  /** Lists the value for a person and keeps it as it stands. */
  #putAside(column: string, reason: string, took: string | null): void {
    this.review(column, reason, took)
    this.keep(column)
  }
}
