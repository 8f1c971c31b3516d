import { expect, it } from 'vitest'
import { daysStatistic } from './days-statistic.ts'

it.each([
  { name: 'min', days: [30, 10, 20], value: 10 },
  { name: 'max', days: [30, 10, 20], value: 30 },
  { name: 'median', days: [30, 10, 20], value: 20 },
  { name: 'median', days: [40, 10, 20, 31], value: 25.5 },
  { name: 'median', days: [7], value: 7 },
  { name: 'mean', days: [10, 10, 11], value: 10.3 },
  { name: 'mean', days: [0, 0], value: 0 },
  { name: 'min', days: [], value: null },
  { name: 'max', days: [], value: null },
  { name: 'median', days: [], value: null },
  { name: 'mean', days: [], value: null },
])('$name of $days is $value', ({ name, days, value }) => {
  expect(daysStatistic(name, days)).toBe(value)
})

it('knows no other statistic', () => {
  expect(() => daysStatistic('mode', [1])).toThrow('mode')
})
