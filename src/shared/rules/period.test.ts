import { describe, expect, it } from 'vitest'
import { isWithinPeriod } from './period.ts'

describe('isWithinPeriod', () => {
  const year = { from: '2024-04-01', to: '2025-03-31' }
  it.each([
    ['2024-03-31', false],
    ['2024-04-01', true],
    ['2025-03-31', true],
    ['2025-04-01', false],
    ['2024-04', true],
    ['2025-03', true],
    ['2024-03', false],
    ['2024', false],
    [undefined, false],
  ])('%s is inside the fiscal year 2024: %s', (date, expected) => {
    expect(isWithinPeriod(date, year)).toBe(expected)
  })

  it('a month counts only where the period holds all of it', () => {
    expect(isWithinPeriod('2024-04', { from: '2024-04-02', to: '2024-05-31' })).toBe(false)
  })
})
