import { describe, expect, it } from 'vitest'
import { columnLetters, sheetReference } from './sheet-plan.ts'

describe('the letters of a column', () => {
  it.each([
    { column: 1, letters: 'A' },
    { column: 26, letters: 'Z' },
    { column: 27, letters: 'AA' },
    { column: 52, letters: 'AZ' },
    { column: 53, letters: 'BA' },
    { column: 702, letters: 'ZZ' },
    { column: 703, letters: 'AAA' },
  ])('of $column are $letters', ({ column, letters }) => {
    expect(columnLetters(column)).toBe(letters)
  })
})

describe('a reference to another sheet', () => {
  it('quotes the name of the sheet', () => {
    expect(sheetReference("T1 'x'", 'A1')).toBe("'T1 ''x'''!A1")
  })
})
