import { describe, expect, it } from 'vitest'
import {
  comparePartialDates,
  earlierOf,
  firstDayOf,
  hasCome,
  isCertainlyBefore,
  isWholeDay,
  lastDayOf,
} from './partial-date.ts'

describe('partly known dates', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-04-01', '2024-04-01', '2024-04-01'],
  ])('%s can be any day from %s to %s', (date, first, last) => {
    expect([firstDayOf(date), lastDayOf(date)]).toEqual([first, last])
  })

  it.each([
    ['2024-03', '2024-04-01', true],
    ['2024-04', '2024-04-01', false],
    ['2024-04', '2024-04-30', false],
    ['2023', '2024-01-01', true],
    ['2024-03-31', '2024-04', true],
    ['2024-04-01', '2024-04', false],
  ])('%s is certainly before %s: %s', (date, other, expected) => {
    expect(isCertainlyBefore(date, other)).toBe(expected)
  })

  it.each([
    ['2024-04-01', true],
    ['2024-04-02', false],
    ['2024-04', true],
    ['2024-05', false],
    ['2024', true],
    [undefined, false],
  ])('%s has come on 2024-04-01: %s', (date, expected) => {
    expect(hasCome(date, '2024-04-01')).toBe(expected)
  })

  it('sorts by the first possible day, the less precise first, dates not entered last', () => {
    const dates = [undefined, '2024-04-02', '2024-04-01', '2024-04', '2024', '2023-12-31']
    expect(dates.toSorted(comparePartialDates)).toEqual([
      '2023-12-31',
      '2024',
      '2024-04',
      '2024-04-01',
      '2024-04-02',
      undefined,
    ])
  })

  it('takes the earlier of what was entered', () => {
    expect(earlierOf(undefined, '2024')).toBe('2024')
    expect(earlierOf('2024-05-01', '2024-04-30')).toBe('2024-04-30')
    expect(earlierOf(undefined, undefined)).toBeUndefined()
  })

  it('knows a whole day', () => {
    expect([isWholeDay('2024-04-01'), isWholeDay('2024-04'), isWholeDay(undefined)]).toEqual([
      true,
      false,
      false,
    ])
  })
})
