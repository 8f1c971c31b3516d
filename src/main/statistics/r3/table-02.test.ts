import { expect, it } from 'vitest'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import type { CaseFacts } from '../../../shared/statistics/survey-facts.ts'
import { table02 } from './table-02.ts'

const ended = (
  endReason: NonNullable<CaseFacts['coordination']>['endReason'],
  endDate = '2024-10-01',
): Partial<CaseFacts> => ({
  category: 'general_adjustment',
  requestDate: '2024-05-01',
  coordination: { endDate, endReason },
})

it.each([
  { when: 'settled', given: ended('settled'), counted: ['general.settled'] },
  { when: 'transferred', given: ended('transferred'), counted: ['general.transferred'] },
  { when: 'withdrawn', given: ended('withdrawn'), counted: ['general.withdrawn'] },
  { when: 'died', given: ended('died'), counted: ['general.died'] },
  { when: 'other', given: ended('other'), counted: ['general.other'] },
  { when: 'no reason', given: ended(undefined), counted: ['general.unknown'] },
  {
    when: 'no category',
    given: { ...ended('died'), category: undefined },
    counted: ['unknown.died'],
  },
  { when: 'an end on the last day', given: ended('died', '2025-03-31'), counted: ['general.died'] },
  { when: 'an end the day after', given: ended('died', '2025-04-01'), counted: [] },
  { when: 'an end before the start', given: ended('died', '2024-04-30'), counted: [] },
  {
    when: 'no end, but a follow-up that has started (settled)',
    given: {
      ...ended(undefined),
      coordination: undefined,
      followUp: { startDate: '2024-09-09', endDate: undefined, endReason: undefined },
    },
    counted: ['general.settled'],
  },
  {
    when: 'no start date',
    given: { ...ended('settled'), requestDate: undefined },
    counted: [],
  },
])('T2 counts a coordination with $when as $counted', ({ given, counted }) => {
  expect(countedCells(table02, given)).toEqual(counted)
})
