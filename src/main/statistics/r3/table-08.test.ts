import { expect, it } from 'vitest'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import type { CooperationFacts } from '../../../shared/statistics/survey-facts.ts'
import { table08 } from './table-08.ts'

const made = (overrides: Partial<CooperationFacts> = {}): CooperationFacts => ({
  direction: 'requested',
  prefecture: '13',
  requestedOn: '2024-04-01',
  accepted: false,
  ...overrides,
})
const received = (overrides: Partial<CooperationFacts> = {}): CooperationFacts =>
  made({ direction: 'received', requestedOn: undefined, ...overrides })

it.each([
  { when: 'made on the first day', cooperations: [made()], cells: ['pref_13.made'] },
  {
    when: 'made on the last day',
    cooperations: [made({ requestedOn: '2025-03-31' })],
    cells: ['pref_13.made'],
  },
  {
    when: 'made the day before',
    cooperations: [made({ requestedOn: '2024-03-31', accepted: true })],
    cells: [],
  },
  {
    when: 'made and accepted',
    cooperations: [made({ accepted: true })],
    cells: ['pref_13.made', 'pref_13.made_accepted'],
  },
  { when: 'made on an unknown day', cooperations: [made({ requestedOn: undefined })], cells: [] },
  {
    when: 'made to nobody named',
    cooperations: [made({ prefecture: undefined })],
    cells: ['unknown.made'],
  },
  {
    when: 'taken over on the case’s request date, whatever its own date',
    cooperations: [received({ requestedOn: '2020-01-01', accepted: true })],
    cells: ['pref_13.received', 'pref_13.received_accepted'],
  },
  { when: 'received, not accepted', cooperations: [received()], cells: ['pref_13.received'] },
  {
    when: 'several of one case',
    cooperations: [made({ prefecture: '01' }), made({ prefecture: '47' })],
    cells: ['pref_01.made', 'pref_47.made'],
  },
])('T8 counts what is $when in $cells', ({ cooperations, cells }) => {
  const given = { category: 'special_adjustment', requestDate: '2024-06-01', cooperations } as const
  expect(countedCells(table08, given)).toEqual(cells)
})

it('T8 counts nothing received of a case without a request date', () => {
  expect(
    countedCells(table08, { cooperations: [received({ requestedOn: '2024-06-01' })] }),
  ).toEqual([])
})
