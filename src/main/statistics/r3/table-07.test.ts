import { expect, it } from 'vitest'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import type { PlacementFacts } from '../../../shared/statistics/survey-facts.ts'
import { table07 } from './table-07.ts'

const place = (
  order: number | undefined,
  type: PlacementFacts['type'],
  date?: string,
): PlacementFacts => ({ order, type, date, intermediate: false })

const settled = {
  category: 'special_adjustment',
  requestDate: '2024-04-01',
  coordination: { endDate: '2024-09-01', endReason: 'settled' },
} as const

it.each([
  {
    when: 'by 順番, not by date',
    placements: [place(2, 'hospital', '2024-09-01'), place(1, 'apartment', '2024-10-01')],
    rows: ['apartment'],
  },
  {
    when: 'by date where 順番 is missing',
    placements: [place(undefined, 'hospital', '2024-10-01'), place(1, 'apartment', '2024-09-01')],
    rows: ['apartment'],
  },
  {
    when: 'by the order of the source in a tie',
    placements: [place(1, 'hospital', '2024-09-02'), place(1, 'apartment', '2024-09-01')],
    rows: ['hospital'],
  },
  { when: 'of no type', placements: [place(1, undefined)], rows: ['unknown'] },
  { when: 'that was never entered', placements: [], rows: ['unknown'] },
  {
    when: 'that was a 中間施設 on that day',
    placements: [{ ...place(1, 'rehabilitation_facility'), intermediate: true }],
    rows: ['rehabilitation_facility', 'intermediate'],
  },
  {
    when: 'that was no 中間施設 on that day',
    placements: [place(1, 'rehabilitation_facility')],
    rows: ['rehabilitation_facility'],
  },
  {
    when: 'whatever the later ones are',
    placements: [place(1, 'own_home'), { ...place(2, 'low_cost_lodging'), intermediate: true }],
    rows: ['own_home'],
  },
])('T7 takes the first placement $when', ({ placements, rows }) => {
  expect(countedCells(table07, { ...settled, placements })).toEqual(
    rows.map((row) => `${row}.special`),
  )
})

it('T7 counts no coordination that ended otherwise', () => {
  const coordination = { endDate: '2024-09-01', endReason: 'transferred' } as const
  expect(countedCells(table07, { ...settled, coordination })).toEqual([])
})
