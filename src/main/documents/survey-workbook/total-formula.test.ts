import { describe, expect, it } from 'vitest'
import type { SurveyLine } from '../../../shared/statistics/survey-layout.ts'
import { totalFormula } from './total-formula.ts'

const plain = (id: string): SurveyLine => ({ id, label: id })
const sum = (id: string, plus: readonly string[], minus?: readonly string[]): SurveyLine => ({
  ...plain(id),
  sum: { plus, ...(minus && { minus }) },
})

/** Two rows and their total; three columns, `d` and `e` made from them. */
const positions = new Map(
  ['x', 'y', 'total'].flatMap((row, rowIndex) =>
    ['a', 'b', 'c', 'd', 'e'].map((column, columnIndex) => [
      `T.${row}.${column}`,
      { row: 5 + rowIndex, column: 2 + columnIndex },
    ]),
  ),
)
const values = {
  'T.x.a': 1,
  'T.x.b': 2,
  'T.x.c': 4,
  'T.x.d': 3,
  'T.y.a': 8,
  'T.total.a': 9,
  'T.total.d': 3,
}

describe('the formula of a total', () => {
  it.each([
    {
      when: 'neither line is a sum',
      row: plain('x'),
      column: plain('a'),
      expected: undefined,
    },
    {
      when: 'parts stand below each other',
      row: sum('total', ['x', 'y']),
      column: plain('a'),
      expected: 'SUM(B5:B6)',
    },
    {
      when: 'parts stand beside each other',
      row: plain('x'),
      column: sum('d', ['a', 'b']),
      expected: 'SUM(B5:C5)',
    },
    {
      when: 'parts are apart',
      row: plain('x'),
      column: { ...sum('e', ['a', 'c']), id: 'e' },
      figures: { 'T.x.e': 5 },
      expected: 'B5+D5',
    },
    {
      when: 'something is taken away',
      row: plain('x'),
      column: sum('e', ['d'], ['b']),
      figures: { 'T.x.e': 1 },
      expected: 'E5-C5',
    },
    {
      when: 'the figure is not the sum of its parts',
      row: sum('total', ['x', 'y']),
      column: plain('a'),
      figures: { 'T.total.a': 10 },
      expected: undefined,
    },
    {
      when: 'only the sum across gives the figure',
      row: sum('total', ['x', 'y']),
      column: sum('d', ['a', 'b']),
      figures: { 'T.total.d': 9, 'T.total.b': 0, 'T.y.d': 7 },
      expected: 'SUM(B7:C7)',
    },
    {
      when: 'the column is a statistic',
      row: sum('total', ['x', 'y']),
      column: { ...plain('a'), statistic: { of: 'count', decimals: 1 } },
      expected: undefined,
    },
  ])('where $when: $expected', ({ row, column, figures, expected }) => {
    const context = { table: 'T', values: { ...values, ...figures }, positions }
    expect(totalFormula(row, column, context)).toBe(expected)
  })
})
