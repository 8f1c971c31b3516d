import { describe, expect, it } from 'vitest'
import { table01 as layout } from '../../shared/statistics/r3/table-01.ts'
import { surveyCellIds } from '../../shared/statistics/survey-layout.ts'
import type { EvaluatedTable } from './define-table.ts'
import { checkCarried, checkIdentities, checkSums, periodBefore } from './survey-checks.ts'

const evaluated = (values: Readonly<Record<string, number>>): EvaluatedTable => ({
  layout,
  values: new Map(surveyCellIds(layout).map((id) => [id, values[id] ?? 0])),
  membersOf: () => [],
  missing: [],
})

const FISCAL_YEAR = { from: '2024-04-01', to: '2025-03-31' }

describe('checkSums', () => {
  it('passes where every total is the sum of its parts', () => {
    const [check] = checkSums([
      evaluated({
        'T1.suspect_support.total.carried': 2,
        'T1.suspect_support.total.new': 3,
        'T1.suspect_support.total.handled': 5,
        'T1.suspect_support.total.ended': 1,
        'T1.suspect_support.total.continuing': 4,
      }),
    ])
    expect(check).toMatchObject({ id: 'T1.sums', kind: 'sums', ok: true, differences: [] })
  })

  it('names each total that is not: 計 of rows, 計 of columns, 継続 = 計 − 終了', () => {
    const [check] = checkSums([
      evaluated({ 'T1.coordination.special.new': 1, 'T1.consultation.other.ended': 2 }),
    ])
    expect(check?.ok).toBe(false)
    expect(check?.differences).toEqual([
      { cell: 'T1.coordination.special.handled', counted: 0, summed: 1 },
      { cell: 'T1.coordination.total.new', counted: 0, summed: 1 },
      { cell: 'T1.consultation.other.continuing', counted: 0, summed: -2 },
      { cell: 'T1.consultation.total.ended', counted: 0, summed: 2 },
    ])
  })
})

describe('checkIdentities', () => {
  it.each([
    { left: 3, ok: true },
    { left: 4, ok: false },
  ])('compares a cell of $left with the sum of others, 1 and 2: $ok', ({ left, ok }) => {
    const values = new Map([
      ['T5.total.total', left],
      ['T1.a.new', 1],
      ['T1.b.new', 2],
    ])
    expect(checkIdentities([['T5.total.total', ['T1.a.new', 'T1.b.new'], '計']], values)).toEqual([
      {
        id: 'T5.total.total',
        kind: 'tables',
        table: 'T5',
        label: '計',
        ok,
        left: { label: 'T5.total.total', value: left, cells: ['T5.total.total'] },
        right: { label: 'T1.a.new ＋ T1.b.new', value: 3, cells: ['T1.a.new', 'T1.b.new'] },
        differences: [],
      },
    ])
  })
})

describe('checkCarried', () => {
  const now = evaluated({ 'T1.coordination.special.carried': 51 })

  it.each([
    { before: 51, ok: true },
    { before: 50, ok: false },
  ])('sets what was carried, 51, against what continued, $before: $ok', ({ before, ok }) => {
    const past = evaluated({ 'T1.coordination.special.continuing': before })
    const checks = checkCarried(now, past, FISCAL_YEAR)
    expect(checks).toHaveLength(layout.rows.length)
    expect(checks[0]).toMatchObject({ id: 'T1.coordination.special.carried', ok })
  })

  it('speaks of the fiscal year, and of the eve where the period is none', () => {
    const label = (period: typeof FISCAL_YEAR) => checkCarried(now, now, period)[0]?.label
    expect(label(FISCAL_YEAR)).toBe(
      'コーディネート（特別調整）：前年度（令和5年度）の年度末継続 0 件 ＝ 前年度からの継続',
    )
    expect(label({ from: '2024-05-01', to: '2024-05-31' })).toBe(
      'コーディネート（特別調整）：期間の初日の前日の継続 0 件 ＝ 期間前からの継続',
    )
  })
})

it.each([
  { from: '2024-04-01', before: { from: '2023-04-01', to: '2024-03-31' } },
  { from: '2024-05-15', before: { from: '2023-05-15', to: '2024-05-14' } },
])('the year before $from ends on its eve', ({ from, before }) => {
  expect(periodBefore({ from, to: '2025-12-31' })).toEqual(before)
})
