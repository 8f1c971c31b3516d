import { expect, it } from 'vitest'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import { institutionKinds } from '../../../shared/codes/case-codes.ts'
import { table06, table06b } from './table-06.ts'

const given = { category: 'general_adjustment', requestDate: '2024-04-01' } as const

it.each([...institutionKinds.codes, undefined])('T6 counts the institution kind %s', (kind) => {
  expect(countedCells(table06, { ...given, institutionKind: kind })).toEqual([
    `${kind ?? 'unknown'}.general`,
  ])
})

it.each([
  { officePosition: 1, row: 'office_01' },
  { officePosition: 50, row: 'office_50' },
  { officePosition: undefined, row: 'unknown' },
])('T6b counts the office $officePosition in $row', ({ officePosition, row }) => {
  expect(countedCells(table06b, { ...given, officePosition })).toEqual([`${row}.general`])
})
