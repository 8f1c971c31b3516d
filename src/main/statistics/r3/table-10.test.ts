import { describe, expect, it } from 'vitest'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import type { PlacementFacts } from '../../../shared/statistics/survey-facts.ts'
import { table10a, table10b, table10c } from './table-10.ts'

const place = (
  order: number | undefined,
  type: PlacementFacts['type'],
  date?: string,
): PlacementFacts => ({ order, type, date, intermediate: false })

describe('T10a counts the second and later placements of the year', () => {
  it.each([
    { when: 'not the first', placements: [place(1, 'hospital', '2024-05-01')], rows: [] },
    {
      when: 'the others, each once',
      placements: [
        place(1, 'hospital', '2020-05-01'),
        place(2, 'group_home', '2024-04-01'),
        place(3, 'group_home', '2025-03-31'),
        place(4, 'own_home', '2025-04-01'),
      ],
      rows: ['group_home', 'group_home'],
    },
    {
      when: 'by 順番, even where the first has no date',
      placements: [place(2, 'own_home', '2024-05-01'), place(1, 'hospital')],
      rows: ['own_home'],
    },
    {
      when: 'by date where 順番 is missing',
      placements: [place(undefined, 'own_home', '2024-05-01'), place(1, 'hospital', '2024-04-01')],
      rows: ['own_home'],
    },
    {
      when: 'of no type as 不明',
      placements: [place(1, 'hospital', '2024-04-01'), place(2, undefined, '2024-05-01')],
      rows: ['unknown'],
    },
    {
      when: 'not one without a date',
      placements: [place(1, 'hospital', '2024-04-01'), place(2, 'own_home')],
      rows: [],
    },
  ])('$when', ({ placements, rows }) => {
    expect(countedCells(table10a, { placements })).toEqual(rows.map((row) => `${row}.count`))
  })
})

describe('T10b', () => {
  it.each([
    { endReason: 'stable', row: 'stable' },
    { endReason: 'declined', row: 'declined' },
    { endReason: undefined, row: 'unknown' },
  ] as const)('counts a follow-up that ended by $endReason in $row', ({ endReason, row }) => {
    const followUp = { startDate: '2023-01-01', endDate: '2024-04-01', endReason }
    expect(countedCells(table10b, { followUp })).toEqual([`${row}.count`])
  })

  it('counts none without a start date', () => {
    const followUp = { startDate: undefined, endDate: '2024-04-01', endReason: 'stable' } as const
    expect(countedCells(table10b, { followUp })).toEqual([])
  })
})

describe('T10c', () => {
  it('counts each re-offence of the year, not those of other years', () => {
    const followUp = { startDate: '2024-03-01', endDate: undefined, endReason: undefined }
    const dates = ['2024-03-31', '2024-04-01', '2025-03-31', '2025-04-01', '2024', undefined]
    const reoffences = dates.map((date) => ({ date }))
    expect(countedCells(table10c, { followUp, reoffences })).toEqual([
      'within_3m.count',
      'y1_2.count',
    ])
  })

  it('counts one of a case without a follow-up as 不明', () => {
    expect(countedCells(table10c, { reoffences: [{ date: '2024-04-01' }] })).toEqual([
      'unknown.count',
    ])
  })
})
