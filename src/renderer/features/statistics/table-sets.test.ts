import { describe, expect, it } from 'vitest'
import { surveyFormR3 } from '../../../shared/statistics/survey-form-r3.ts'
import { FIRST_TABLE_SET, TABLE_SETS, tableSetOf, tableSetWith } from './table-sets.ts'

describe('TABLE_SETS', () => {
  it('hold every table of the form, those of one number together', () => {
    const numbers = TABLE_SETS.filter(({ id }) => /^T\d+$/.test(id))
    expect(numbers.flatMap(({ tables }) => tables.map(({ id }) => id))).toEqual(
      surveyFormR3.tables.map(({ id }) => id),
    )
    expect(tableSetOf('T10').tables.map(({ id }) => id)).toEqual(['T10a', 'T10b', 'T10c'])
  })

  it.each([
    { table: 'T3', present: FIRST_TABLE_SET, set: FIRST_TABLE_SET },
    { table: 'T13b', present: FIRST_TABLE_SET, set: 'T13' },
    { table: 'T13b', present: 'all', set: 'all' },
  ])('show $table from $present as $set', ({ table, present, set }) => {
    expect(tableSetWith(table, present)).toBe(set)
  })
})
