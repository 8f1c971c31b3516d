import { describe, expect, it } from 'vitest'
import { trendRowOf } from './trend-row.ts'

describe('trendRowOf', () => {
  it.each([
    { cell: undefined, row: 'coordination.total' },
    { cell: 'T1.follow_up.suspect.new', row: 'follow_up.total' },
    { cell: 'T1.suspect_support.total.ended', row: 'suspect_support.total' },
    { cell: 'T12.self.released', row: 'consultation.total' },
    { cell: 'T10b.stable.count', row: 'follow_up.total' },
    { cell: 'T3.u20.total', row: 'coordination.total' },
  ])('beside $cell is $row', ({ cell, row }) => {
    expect(trendRowOf(cell).row).toBe(row)
  })
})
