import { expect, it } from 'vitest'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import { consultationAskers } from '../../../shared/codes/case-codes.ts'
import { table12 } from './table-12.ts'

it.each([...consultationAskers.codes, undefined])('T12 counts who asked: %s', (askedBy) => {
  expect(
    countedCells(table12, {
      category: 'consultation_released',
      requestDate: '2024-04-01',
      consultation: { askedBy, endDate: undefined },
    }),
  ).toEqual([`${askedBy ?? 'unknown'}.released`])
})

it.each(['consultation_suspect', 'consultation_other'] as const)(
  'T12 counts %s as other',
  (category) => {
    expect(countedCells(table12, { category, requestDate: '2025-03-31' })).toEqual([
      'unknown.other',
    ])
  },
)
