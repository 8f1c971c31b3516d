import { describe, expect, it } from 'vitest'
import type { Problem } from '../drafts.ts'
import type { SourceRow, SourceValue } from '../source.ts'
import { RowReader } from './row-reader.ts'

const COLUMN = '列'

function readerOf(value: SourceValue | undefined): { reader: RowReader; problems: Problem[] } {
  const problems: Problem[] = []
  const row: SourceRow = value === undefined ? {} : { [COLUMN]: value }
  const at = { table: 'T_対象者', row: 7, key: '7', hash: 'h' }
  return { reader: new RowReader(at, row, problems), problems }
}

describe('text', () => {
  it.each([
    { when: 'the column is missing', value: undefined, text: null },
    { when: 'it is NULL', value: null, text: null },
    { when: 'it is ""', value: '', text: null },
    { when: 'it is blanks of any width', value: ' 　\t', text: null },
    { when: 'it has outer blanks', value: ' 辻󠄀 ', text: ' 辻󠄀 ' },
    { when: 'it is a number', value: 12, text: '12' },
  ])('is as it stands where $when', ({ value, text }) => {
    const { reader, problems } = readerOf(value)
    expect(reader.text(COLUMN)).toBe(text)
    expect(problems).toEqual([])
  })

  it.each([
    { value: '面\0談', took: '面談' },
    { value: '\0\0', took: null },
    { value: ' \0', took: null },
  ])('loses its zero bytes and is listed once, however often it is read', ({ value, took }) => {
    const { reader, problems } = readerOf(value)
    expect([reader.text(COLUMN), reader.text(COLUMN)]).toEqual([took, took])
    expect(problems).toMatchObject([{ column: COLUMN, value, took, at: { row: 7 } }])
  })
})

describe('integer', () => {
  it.each([
    { value: undefined, number: null },
    { value: null, number: null },
    { value: '', number: null },
    { value: 0, number: 0 },
    { value: -3, number: -3 },
    { value: '６', number: 6 },
    { value: ' 12 ', number: 12 },
  ])('reads $value as $number', ({ value, number }) => {
    const { reader, problems } = readerOf(value)
    expect(reader.integer(COLUMN)).toBe(number)
    expect(problems).toEqual([])
  })

  it.each(['３回', 1.5, 9_007_199_254_740_992, 'NaN'])(
    'stores nothing of %s, lists it and keeps it',
    (value) => {
      const { reader, problems } = readerOf(value)
      expect(reader.integer(COLUMN)).toBeNull()
      expect(problems).toMatchObject([{ column: COLUMN, value: String(value), took: null }])
      expect(reader.asides).toEqual({ [COLUMN]: String(value) })
    },
  )
})

describe('yes', () => {
  it.each([
    { value: true, yes: true },
    { value: false, yes: false },
    { value: -1, yes: true },
    { value: 0, yes: false },
    { value: '有', yes: true },
    { value: 'いいえ', yes: false },
    { value: null, yes: null },
    { value: '', yes: null },
  ])('reads $value as $yes', ({ value, yes }) => {
    const { reader, problems } = readerOf(value)
    expect(reader.yes(COLUMN)).toBe(yes)
    expect(problems).toEqual([])
  })

  it('lists and keeps what is neither', () => {
    const { reader, problems } = readerOf('未確認')
    expect(reader.yes(COLUMN)).toBeNull()
    expect(problems).toHaveLength(1)
    expect(reader.asides).toEqual({ [COLUMN]: '未確認' })
  })
})

describe('day', () => {
  it.each([
    { when: 'it is empty', value: '', day: null },
    { when: 'it is a day', value: '2012-04-01', day: '2012-04-01' },
    { when: 'it has a time', value: '2012-04-01 13:45:00', day: '2012-04-01' },
    { when: 'it is 29 February of a leap year', value: '2024-02-29', day: '2024-02-29' },
    { when: 'it is the first day of the calendar', value: '1873-01-01', day: '1873-01-01' },
  ])('is stored where $when', ({ value, day }) => {
    const { reader, problems } = readerOf(value)
    expect(reader.day(COLUMN)).toBe(day)
    expect(problems).toEqual([])
  })

  it.each([
    { when: 'it is a text', value: '平成24年4月1日', took: null },
    { when: 'it is no day', value: '2023-02-29', took: null },
    { when: 'it is a number', value: 20120401, took: null },
    { when: 'it is the last day before the calendar', value: '1872-12-31', took: '1872' },
    { when: 'it is in the year 100', value: '0100-01-01', took: '0100' },
  ])('is listed and kept where $when', ({ value, took }) => {
    const { reader, problems } = readerOf(value)
    expect(reader.day(COLUMN)).toBe(took)
    expect(problems).toMatchObject([{ value: String(value), took }])
    expect(reader.asides).toEqual({ [COLUMN]: String(value) })
  })
})

describe('time', () => {
  it.each([
    { value: null, time: null },
    { value: '1899-12-30 00:00:00', time: '00:00' },
    { value: '1899-12-30 23:59:59', time: '23:59' },
    { value: '2012-04-01 09:05:00', time: '09:05' },
    { value: '9:05', time: '09:05' },
    { value: '１４：３０', time: '14:30' },
  ])('reads $value as $time', ({ value, time }) => {
    const { reader, problems } = readerOf(value)
    expect(reader.time(COLUMN)).toBe(time)
    expect(problems).toEqual([])
  })

  it.each(['25:00', '10:60', '午前', '2012-04-01'])('lists and keeps %s', (value) => {
    const { reader, problems } = readerOf(value)
    expect(reader.time(COLUMN)).toBeNull()
    expect(problems).toHaveLength(1)
    expect(reader.asides).toEqual({ [COLUMN]: value })
  })
})

describe('code', () => {
  const table = { 有: 'yes', '不起訴(起訴猶予)': 'suspended' } as const

  it.each([
    { value: '有', code: 'yes' },
    { value: ' 有　', code: 'yes' },
    { value: '不起訴（起訴猶予）', code: 'suspended' },
    { value: '', code: null },
    { value: null, code: null },
  ])('reads $value as $code', ({ value, code }) => {
    const { reader, problems } = readerOf(value)
    expect(reader.code(COLUMN, table, null)).toBe(code)
    expect(problems).toEqual([])
  })

  it.each(['有り', 'constructor', '__proto__'])('lists and keeps the unknown word %s', (value) => {
    const { reader, problems } = readerOf(value)
    expect(reader.code(COLUMN, table, 'yes')).toBe('yes')
    expect(problems).toMatchObject([{ value, took: 'yes' }])
    expect(reader.asides).toEqual({ [COLUMN]: value })
  })
})

describe('memo', () => {
  it('is plain text, and its original is kept where more than line breaks is lost', () => {
    const { reader } = readerOf('<div>一</div><div><b>二</b></div>')
    expect(reader.memo(COLUMN)).toBe('一\n二')
    expect(reader.asides).toEqual({ [COLUMN]: '<div>一</div><div><b>二</b></div>' })
  })

  it('keeps nothing aside of a memo that held only line breaks', () => {
    const { reader } = readerOf('<div>一</div><div>二</div>')
    expect(reader.memo(COLUMN)).toBe('一\n二')
    expect(reader.hasAsides).toBe(false)
  })
})
