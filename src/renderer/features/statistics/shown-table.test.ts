import { describe, expect, it } from 'vitest'
import { surveyFormR3 } from '../../../shared/statistics/survey-form-r3.ts'
import { surveyCellIds } from '../../../shared/statistics/survey-layout.ts'
import { shownTables, type SurveyCells } from './shown-table.ts'

const YEAR = { from: '2024-04-01', to: '2025-03-31' }

function shown(id: string, cells: SurveyCells = {}, period = YEAR) {
  const table = surveyFormR3.tables.find((each) => each.id === id)
  if (!table) throw new Error(`There is no table ${id}`)
  const zeros = Object.fromEntries(surveyCellIds(table).map((cell) => [cell, 0]))
  return shownTables(table, { ...zeros, ...cells }, period, true)
}

const rowLabels = (id: string, cells?: SurveyCells) =>
  shown(id, cells).flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map((r) => r.label)))
const columnIds = (id: string, cells?: SurveyCells) =>
  shown(id, cells).flatMap(({ columns }) => columns.map((column) => column.id))

describe('lines that are left out while zero', () => {
  it.each([
    { what: '区分不明 of T1', id: 'T1', line: '区分不明', cell: 'T1.coordination.unknown.new' },
    { what: 'a prefecture of T8', id: 'T8', line: '青森県', cell: 'T8.pref_02.made' },
    { what: 'a probation office of T6b', id: 'T6b', line: '函館', cell: 'T6b.office_02.special' },
  ])('$what comes with its first case', ({ id, line, cell }) => {
    expect(rowLabels(id)).not.toContain(line)
    expect(rowLabels(id, { [cell]: 1 })).toContain(line)
  })

  it.each([
    { what: 'その他 of a sex', cell: 'T3.total.special_other', column: 'special_other' },
    { what: '区分不明 of T3', cell: 'T3.total.unknown_male', column: 'unknown_male' },
  ])('$what comes with its first case', ({ cell, column }) => {
    expect(columnIds('T3')).not.toContain(column)
    expect(columnIds('T3', { [cell]: 1 })).toContain(column)
  })

  it('are spoken of under the title', () => {
    expect(shown('T8')[0]?.note).toBe('R6.4.1–R7.3.31・単位：件・0件の行は省略')
    expect(shown('T2')[0]?.note).toBe('R6.4.1–R7.3.31・単位：件')
  })
})

describe('the form', () => {
  it('has its groups at the left, and a line without a group stands alone', () => {
    const [table] = shown('T1')
    expect(table?.groups.map(({ label, rows }) => [label, rows.length])).toEqual([
      ['コーディ\nネート', 3],
      ['フォロー\nアップ', 4],
      ['相談支援', 3],
      ['被疑者等支援', 1],
    ])
  })

  it('stacks the businesses of T14 below each other', () => {
    expect(shown('T14').map(({ title, columns }) => [title, columns.length])).toEqual([
      ['T14 全業務', 13],
      ['T14 コーディネート', 13],
      ['T14 フォローアップ', 13],
      ['T14 相談支援', 13],
      ['T14 被疑者等支援', 13],
    ])
  })

  it('speaks of the period where it is no 年度', () => {
    const [table] = shown('T1', {}, { from: '2024-10-01', to: '2025-03-31' })
    expect(table?.columns.map(({ label }) => label)).toContain('期間前から\nの継続')
  })
})

describe('a figure', () => {
  const cellOf = (id: string, cell: string, value: number | null) =>
    shown(id, { [cell]: value })
      .flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)))
      .find((each) => each?.id === cell)

  it('of a statistic without a case is a dash', () => {
    expect(cellOf('T11', 'T11.coordination.mean', null)).toMatchObject({ text: '―' })
  })

  it('of a mean has one decimal, of a count none', () => {
    expect(cellOf('T11', 'T11.coordination.mean', 285)).toMatchObject({ text: '285.0' })
    expect(cellOf('T11', 'T11.coordination.count', 94)).not.toHaveProperty('text')
  })

  it('of 不明 waits to be mended', () => {
    expect(cellOf('T3', 'T3.unknown.special_male', 1)).toMatchObject({ unknown: true })
    expect(cellOf('T3', 'T3.a65_69.unknown_male', 1)).toMatchObject({ unknown: true })
    expect(cellOf('T3', 'T3.a65_69.special_male', 1)).not.toHaveProperty('unknown')
  })
})
