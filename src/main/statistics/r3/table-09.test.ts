import { expect, it } from 'vitest'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import { acquisitionKinds } from '../../../shared/codes/case-codes.ts'
import { table09 } from './table-09.ts'

const dated = (date: string | undefined, kind = 'care_need', isApplication = false) => ({
  acquisitions: [{ kind, date, isApplication }],
})

it.each(acquisitionKinds.codes)('T9 counts the kind %s in its row', (kind) => {
  expect(countedCells(table09, dated('2024-04-01', kind))).toEqual([`${kind}.count`])
})

it.each([
  { when: 'on the first day', given: dated('2024-04-01'), count: 1 },
  { when: 'on the last day', given: dated('2025-03-31'), count: 1 },
  { when: 'the day before', given: dated('2024-03-31'), count: 0 },
  { when: 'the day after', given: dated('2025-04-01'), count: 0 },
  { when: 'in a month', given: dated('2025-03'), count: 1 },
  { when: 'in a year', given: dated('2024'), count: 0 },
  { when: 'on an unknown day', given: dated(undefined), count: 0 },
  { when: 'never, since it was refused', given: dated('2024-05-01', 'care_need', true), count: 0 },
])('T9 counts $count of what was acquired $when', ({ given, count }) => {
  expect(countedCells(table09, given)).toHaveLength(count)
})
