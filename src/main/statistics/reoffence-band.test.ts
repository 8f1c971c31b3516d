import { expect, it } from 'vitest'
import { reoffenceBand } from './reoffence-band.ts'

it.each([
  { from: '2024-01-15', to: '2024-01-15', band: 'within_3m', why: 'the same day' },
  { from: '2024-01-15', to: '2024-04-14', band: 'within_3m', why: 'a day short of three months' },
  { from: '2024-01-15', to: '2024-04-15', band: 'm3_6', why: 'the lower bound is in' },
  { from: '2023-11-30', to: '2024-02-28', band: 'within_3m', why: 'a leap year has one day more' },
  { from: '2023-11-30', to: '2024-02-29', band: 'm3_6', why: 'adding months clamps' },
  { from: '2022-11-30', to: '2023-02-28', band: 'm3_6', why: 'adding months clamps' },
  { from: '2024-01-15', to: '2024-07-14', band: 'm3_6', why: 'a day short of six months' },
  { from: '2024-01-15', to: '2024-07-15', band: 'm6_12', why: 'six months' },
  { from: '2024-01-15', to: '2025-01-15', band: 'y1_2', why: 'one year' },
  { from: '2024-02-29', to: '2025-02-28', band: 'y1_2', why: 'one year clamps' },
  { from: '2024-01-15', to: '2026-01-14', band: 'y1_2', why: 'a day short of two years' },
  { from: '2024-01-15', to: '2026-01-15', band: 'over_2y', why: 'two years' },
  { from: '2024-01-15', to: '2024-01-14', band: undefined, why: 'it comes first' },
  { from: undefined, to: '2024-01-14', band: undefined, why: 'no start' },
  { from: '2024-01', to: '2024-03', band: 'within_3m', why: 'both ends of the range in one row' },
  { from: '2024-01', to: '2024-04', band: undefined, why: 'the range lies in two rows' },
  { from: '2020', to: '2024-04-01', band: 'over_2y', why: 'certain although only a year' },
])('from $from to $to is $band: $why', ({ from, to, band }) => {
  expect(reoffenceBand(from, to)).toBe(band)
})
