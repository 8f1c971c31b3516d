import { describe, expect, it } from 'vitest'
import { ageBandOf, ageBands } from './age-band.ts'
import { ageText } from './age-text.ts'
import { ageOn } from './age.ts'
import { isElderly } from './elderly.ts'

describe('ageOn', () => {
  it.each([
    { when: 'the day before the birthday', birth: '1948-09-03', asOf: '2026-09-02', age: [77, 77] },
    { when: 'the birthday', birth: '1948-09-03', asOf: '2026-09-03', age: [78, 78] },
    { when: '29 February in a leap year', birth: '2000-02-29', asOf: '2024-02-29', age: [24, 24] },
    {
      when: '28 February of a common year',
      birth: '2000-02-29',
      asOf: '2023-02-28',
      age: [22, 22],
    },
    { when: '1 March of a common year', birth: '2000-02-29', asOf: '2023-03-01', age: [23, 23] },
    { when: 'the day of birth', birth: '2024-04-01', asOf: '2024-04-01', age: [0, 0] },
    { when: 'only the year of birth is known', birth: '1958', asOf: '2024-06-15', age: [65, 66] },
    { when: 'the year is over', birth: '1958', asOf: '2024-12-31', age: [66, 66] },
    { when: 'the month of birth is known', birth: '1958-06', asOf: '2024-06-15', age: [65, 66] },
    { when: 'the month of birth is past', birth: '1958-06', asOf: '2024-07-01', age: [66, 66] },
    { when: 'the as-of day is partly known', birth: '1958-06-10', asOf: '2024', age: [65, 66] },
    { when: 'born in the year itself', birth: '2024', asOf: '2024-06-01', age: [0, 0] },
  ])('$when', ({ birth, asOf, age: [min, max] }) => {
    expect(ageOn(birth, asOf)).toEqual({ min, max })
  })

  it.each([
    { when: 'no birth date', birth: undefined, asOf: '2024-04-01' },
    { when: 'no as-of date', birth: '1958-06-10', asOf: undefined },
    { when: 'a day before the birth', birth: '2024-04-02', asOf: '2024-04-01' },
  ])('$when gives no age', ({ birth, asOf }) => {
    expect(ageOn(birth, asOf)).toBeUndefined()
  })

  it('is written with its range', () => {
    expect(ageText({ min: 77, max: 77 })).toBe('77歳')
    expect(ageText({ min: 65, max: 66 })).toBe('65–66歳')
  })
})

describe('ageBandOf', () => {
  it.each([
    [0, 'u20'],
    [19, 'u20'],
    [20, 'a20_29'],
    [29, 'a20_29'],
    [30, 'a30_39'],
    [39, 'a30_39'],
    [40, 'a40_49'],
    [49, 'a40_49'],
    [50, 'a50_59'],
    [59, 'a50_59'],
    [60, 'a60_64'],
    [64, 'a60_64'],
    [65, 'a65_69'],
    [69, 'a65_69'],
    [70, 'a70_74'],
    [74, 'a70_74'],
    [75, 'a75_79'],
    [79, 'a75_79'],
    [80, 'a80_over'],
    [104, 'a80_over'],
  ])('%i years is %s', (years, band) => {
    expect(ageBandOf({ min: years, max: years })).toBe(band)
  })

  it('a range counts where both ends are in one band, else it is 不明', () => {
    expect(ageBandOf({ min: 66, max: 67 })).toBe('a65_69')
    expect(ageBandOf({ min: 64, max: 65 })).toBe('unknown')
    expect(ageBandOf(undefined)).toBe('unknown')
  })

  it('has the labels of the survey', () => {
    expect(ageBands.labelOf('a20_29')).toBe('20–29歳')
    expect(ageBands.codes).toHaveLength(11)
  })
})

describe('isElderly', () => {
  it.each([
    {
      when: '65 on the request date',
      birthDate: '1959-04-01',
      override: undefined,
      expected: true,
    },
    {
      when: '64 on the request date',
      birthDate: '1959-04-02',
      override: undefined,
      expected: false,
    },
    {
      when: 'dates decide against the override',
      birthDate: '1959-04-02',
      override: true,
      expected: false,
    },
    {
      when: 'a range over the border',
      birthDate: '1959',
      override: undefined,
      expected: undefined,
    },
    {
      when: 'a range over the border and an override',
      birthDate: '1959',
      override: true,
      expected: true,
    },
    { when: 'a range on one side', birthDate: '1957', override: false, expected: true },
    { when: 'no birth date', birthDate: undefined, override: undefined, expected: undefined },
    { when: 'no birth date, an override', birthDate: undefined, override: false, expected: false },
  ])('$when: $expected', ({ birthDate, override, expected }) => {
    expect(isElderly({ birthDate, requestDate: '2024-04-01', override })).toBe(expected)
  })

  it('takes the override where the request date is missing', () => {
    expect(isElderly({ birthDate: '1940-01-01', override: true })).toBe(true)
    expect(isElderly({ birthDate: '1940-01-01' })).toBeUndefined()
  })
})
