import { describe, expect, it } from 'vitest'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import { table03, table03b } from './table-03.ts'

describe('T3 age on 依頼日', () => {
  it.each([
    { born: '2004-06-11', band: 'u20', why: 'the day before the 20th birthday' },
    { born: '2004-06-10', band: 'a20_29', why: 'the 20th birthday' },
    { born: '1994-06-10', band: 'a30_39', why: 'the 30th birthday' },
    { born: '1964-06-11', band: 'a50_59', why: 'the day before the 60th birthday' },
    { born: '1959-06-11', band: 'a60_64', why: 'the day before the 65th birthday' },
    { born: '1959-06-10', band: 'a65_69', why: 'the 65th birthday' },
    { born: '1944-06-11', band: 'a75_79', why: 'the day before the 80th birthday' },
    { born: '1944-06-10', band: 'a80_over', why: 'the 80th birthday' },
    { born: '1950', band: 'a70_74', why: 'a year whose both ends are in one band' },
    { born: '1959', band: 'unknown', why: 'a year whose ends are in two bands' },
    { born: '1959-06', band: 'unknown', why: 'a month in which the age changes bands' },
    { born: '2024-06-11', band: 'unknown', why: 'a birth after the request' },
    { born: undefined, band: 'unknown', why: 'no birth date' },
  ])('of one born $born is $band: $why', ({ born, band }) => {
    const cells = countedCells(table03, {
      category: 'special_adjustment',
      sex: 'male',
      birthDate: born,
      requestDate: '2024-06-10',
    })
    expect(cells).toEqual([`${band}.special_male`])
  })
})

describe('T3 columns', () => {
  it.each([
    { category: 'special_adjustment', sex: 'female', column: 'special_female' },
    { category: 'general_adjustment', sex: 'other', column: 'general_other' },
    { category: 'general_adjustment', sex: undefined, column: 'general_unknown' },
    { category: undefined, sex: 'male', column: 'unknown_male' },
    { category: undefined, sex: undefined, column: 'unknown_unknown' },
  ] as const)('$category, $sex is $column', ({ category, sex, column }) => {
    const given = { category, sex, birthDate: '1990-01-01', requestDate: '2024-04-01' }
    expect(countedCells(table03, given)).toEqual([`a30_39.${column}`])
  })

  it('counts no consultation and no suspect support', () => {
    const given = { requestDate: '2024-04-01' }
    expect(countedCells(table03, { ...given, category: 'consultation_other' })).toEqual([])
    expect(countedCells(table03, { ...given, category: 'suspect_support' })).toEqual([])
  })
})

describe('T3b', () => {
  it.each([
    { sex: 'male', column: 'male' },
    { sex: 'female', column: 'female' },
    { sex: 'other', column: 'other' },
    { sex: undefined, column: 'unknown' },
  ] as const)('counts suspect support of sex $sex under $column', ({ sex, column }) => {
    const given = { category: 'suspect_support', sex, requestDate: '2025-03-31' } as const
    expect(countedCells(table03b, given)).toEqual([`unknown.${column}`])
    expect(countedCells(table03b, { ...given, category: 'special_adjustment' })).toEqual([])
  })
})
