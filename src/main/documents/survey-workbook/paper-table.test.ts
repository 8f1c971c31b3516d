import { describe, expect, it } from 'vitest'
import type { SurveyTable } from '../../../shared/statistics/survey-layout.ts'
import { paperTable } from './paper-table.ts'

const table: SurveyTable = {
  id: 'T',
  title: '表',
  sheetName: 'T 表',
  unit: '件',
  note: '',
  footNotes: [],
  rowHead: '',
  rowGroups: [],
  columnGroups: [
    { id: 'one', label: '一' },
    { id: 'two', label: '二', printOnlyIfNonZero: true },
  ],
  rows: [{ id: 'r', label: '行' }],
  columns: ['one', 'two'].flatMap((group) =>
    ['a', 'b'].map((id) => ({ id: `${group}_${id}`, label: id, group })),
  ),
  isWide: false,
  stacksColumnGroups: true,
}
const zeros = { 'T.r.one_a': 0, 'T.r.one_b': 0, 'T.r.two_a': 0, 'T.r.two_b': 0 }

describe('column groups that stand below each other', () => {
  it('repeat the rows under the columns of the first', () => {
    const paper = paperTable(table, zeros)
    expect(paper.columns.map(({ line }) => line.label)).toEqual(['a', 'b'])
    expect(paper.rows.map((row) => [row.group?.id, paper.columnAt(row, 1).id])).toEqual([
      ['one', 'one_b'],
      ['two', 'two_b'],
    ])
  })

  it.each([
    { when: 'all are zero', values: zeros, expected: [false, true] },
    { when: 'one is not', values: { ...zeros, 'T.r.two_b': 1 }, expected: [false, false] },
  ])('hide a block printed only if not zero when $when', ({ values, expected }) => {
    expect(paperTable(table, values).rows.map(({ isHidden }) => isHidden)).toEqual(expected)
  })

  it('cannot have groups of rows as well', () => {
    const rowGroups = [{ id: 'g', label: '群' }]
    expect(() => paperTable({ ...table, rowGroups }, zeros)).toThrow('T groups its rows')
  })
})
