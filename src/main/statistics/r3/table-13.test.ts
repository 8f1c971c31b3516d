import { expect, it } from 'vitest'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import type { CaseFacts, SuspectSupportFacts } from '../../../shared/statistics/survey-facts.ts'
import { table13a, table13b, table13c } from './table-13.ts'

function suspect(overrides: Partial<SuspectSupportFacts>): Partial<CaseFacts> {
  return {
    category: 'suspect_support',
    requestDate: '2024-05-01',
    suspectSupport: {
      askedByKind: undefined,
      disposition: undefined,
      releaseDate: undefined,
      residenceType: undefined,
      endDate: undefined,
      endReason: undefined,
      ...overrides,
    },
  }
}

it.each([
  { given: suspect({ askedByKind: 'prosecutor' }), row: 'prosecutor' },
  { given: suspect({ askedByKind: 'probation_office' }), row: 'probation_office' },
  { given: suspect({}), row: 'unknown' },
])('T13a counts a new suspect support in $row', ({ given, row }) => {
  expect(countedCells(table13a, given)).toEqual([`${row}.count`])
})

it.each([
  {
    when: 'by its end',
    given: suspect({ endDate: '2025-03-31', disposition: 'fine' }),
    rows: ['fine'],
  },
  { when: 'without a disposition', given: suspect({ endDate: '2024-06-01' }), rows: ['unknown'] },
  { when: 'never', given: suspect({ disposition: 'fine' }), rows: [] },
  {
    when: 'by its follow-up',
    given: {
      ...suspect({ disposition: 'suspended_prosecution' }),
      followUp: { startDate: '2024-07-01', endDate: undefined, endReason: undefined },
    },
    rows: ['suspended_prosecution'],
  },
])('T13b counts one that ended $when in $rows', ({ given, rows }) => {
  expect(countedCells(table13b, given)).toEqual(rows.map((row) => `${row}.count`))
})

it.each([
  {
    when: 'on the first day',
    given: suspect({ releaseDate: '2024-05-01', residenceType: 'hospital' }),
    rows: ['hospital'],
  },
  { when: 'to an unknown place', given: suspect({ releaseDate: '2025-03-31' }), rows: ['unknown'] },
  { when: 'the day after', given: suspect({ releaseDate: '2025-04-01' }), rows: [] },
  { when: 'never', given: suspect({ residenceType: 'hospital' }), rows: [] },
])('T13c counts one released $when in $rows', ({ given, rows }) => {
  expect(countedCells(table13c, given)).toEqual(rows.map((row) => `${row}.count`))
})
