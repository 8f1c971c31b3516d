import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  daysBetween,
  isoDateOfDayNumber,
  isValidIsoDate,
  weekdayOf,
} from './calendar.ts'

describe('calendar', () => {
  it.each([
    { from: '2024-02-28', to: '2024-03-01', days: 2 },
    { from: '2023-02-28', to: '2023-03-01', days: 1 },
    { from: '1899-12-31', to: '1900-03-01', days: 60 },
    { from: '2026-06-08', to: '2026-11-19', days: 164 },
    { from: '2024-04-02', to: '2024-04-01', days: -1 },
    { from: '2024-04-01', to: '2024-04-01', days: 0 },
  ])('$from to $to is $days days', ({ from, to, days }) => {
    expect(daysBetween(from, to)).toBe(days)
    expect(addDays(from, days)).toBe(to)
  })

  it.each([
    { date: '2023-11-30', months: 3, expected: '2024-02-29' },
    { date: '2022-11-30', months: 3, expected: '2023-02-28' },
    { date: '2024-01-31', months: 1, expected: '2024-02-29' },
    { date: '2024-12-31', months: 2, expected: '2025-02-28' },
    { date: '2024-03-31', months: -1, expected: '2024-02-29' },
    { date: '2024-01-15', months: -13, expected: '2022-12-15' },
    { date: '2024-05-10', months: 0, expected: '2024-05-10' },
  ])('$date and $months months is $expected', ({ date, months, expected }) => {
    expect(addMonths(date, months)).toBe(expected)
  })

  it('adding years to 29 February clamps to the 28th of a common year', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-02-28')
    expect(addYears('2024-02-29', -14)).toBe('2010-02-28')
  })

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2024-04-31', false],
    ['2024-13-01', false],
    ['2024-00-10', false],
    ['2024-01-00', false],
    ['2024-1-1', false],
    ['2024-04', false],
  ])('%s is a real day: %s', (text, expected) => {
    expect(isValidIsoDate(text)).toBe(expected)
  })

  it.each([
    ['2026-06-08', 1],
    ['1969-12-28', 0],
    ['1873-01-01', 3],
    ['2024-02-29', 4],
  ])('%s falls on weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday)
  })

  it('numbers every day of 1873 to 2100 one after the other and back', () => {
    const first = dayNumber('1873-01-01')
    const last = dayNumber('2100-12-31')
    expect(last - first + 1).toBe(83_275)
    for (let day = first; day <= last; day += 1) {
      if (dayNumber(isoDateOfDayNumber(day)) !== day) throw new Error(isoDateOfDayNumber(day))
    }
  })
})
