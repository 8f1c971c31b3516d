import { expect, it } from 'vitest'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import { offenceGroups } from '../../../shared/codes/case-codes.ts'
import { table05 } from './table-05.ts'

it.each(offenceGroups.codes)('T5 counts an offence of the group %s in its row', (offenceGroup) => {
  expect(
    countedCells(table05, {
      category: 'special_adjustment',
      requestDate: '2024-04-01',
      offenceGroup,
    }),
  ).toEqual([`${offenceGroup}.special`])
})

it.each([
  { when: 'no offence', given: { category: 'general_adjustment' }, cells: ['unknown.general'] },
  { when: 'no category', given: { offenceGroup: 'theft' }, cells: ['theft.unknown'] },
  {
    when: 'suspect support',
    given: { category: 'suspect_support', offenceGroup: 'theft' },
    cells: ['theft.suspect_support'],
  },
  { when: 'a consultation', given: { category: 'consultation_other' }, cells: [] },
] as const)('T5 counts $when in $cells', ({ given, cells }) => {
  expect(countedCells(table05, { requestDate: '2025-03-31', ...given })).toEqual(cells)
})
