import { describe, expect, it } from 'vitest'
import { buildCaseFacts, buildSurveyFacts } from '../../../tests/factories/build-case-facts.ts'
import { generateSurveyFacts } from '../../../tests/factories/generate-survey-facts.ts'
import { fiscalYearPeriod } from '../../shared/rules/fiscal-year.ts'
import type { Period } from '../../shared/rules/period.ts'
import { surveyFormR3 } from '../../shared/statistics/survey-form-r3.ts'
import { surveyCellId, surveyCellIds } from '../../shared/statistics/survey-layout.ts'
import { surveyResult } from '../../shared/statistics/survey-result.ts'
import { formR3Rules } from './form-r3-rules.ts'
import { computeSurvey, surveyMembers } from './survey.ts'
import { surveyContext } from './survey-context.ts'

const TODAY = '2026-11-22'
const YEARS = Array.from({ length: 17 }, (_, index) => 2009 + index)
const facts = generateSurveyFacts(20_240_401, 1000)

const periods: readonly Period[] = [
  ...YEARS.map(fiscalYearPeriod),
  { from: '2024-06-01', to: '2024-06-30' },
  { from: '2024-02-11', to: '2025-07-19' },
  { from: '2024-05-05', to: '2024-05-05' },
  { from: '2009-04-01', to: '2026-03-31' },
]

const cellsOf = (period: Period) => computeSurvey(facts, { period, today: TODAY }).cells

describe('the survey of generated facts', () => {
  it('has every cell of the form, zeros included, and is what the contract says', () => {
    const survey = computeSurvey(facts, { period: fiscalYearPeriod(2024), today: TODAY })
    expect(Object.keys(survey.cells)).toEqual(surveyFormR3.tables.flatMap(surveyCellIds))
    expect(surveyResult.safeParse(survey).error).toBeUndefined()
    expect(survey).toMatchObject({ form: 'r3', from: '2024-04-01', to: '2025-03-31' })
  })

  it.each(periods)(
    'lists behind every cell as many members as it counts ($from to $to)',
    (period) => {
      const context = surveyContext(facts, period)
      for (const { layout, evaluate } of formR3Rules) {
        const { values, membersOf } = evaluate(context)
        for (const row of layout.rows)
          for (const { id, statistic } of layout.columns) {
            const counted = values.get(surveyCellId(layout.id, row.id, statistic?.of ?? id))
            const cell = surveyCellId(layout.id, row.id, id)
            if (membersOf(cell).length !== counted) expect.fail(`${cell} of ${period.from}`)
          }
      }
    },
  )

  it.each(periods)('agrees with itself in every check ($from to $to)', (period) => {
    const { checks } = computeSurvey(facts, { period, today: TODAY })
    expect(checks.filter(({ ok }) => !ok)).toEqual([])
  })

  it('carries into each year what the year before continued, row by row', () => {
    const rows = surveyFormR3.tables[0]?.rows ?? []
    for (const year of YEARS.slice(1)) {
      const before = cellsOf(fiscalYearPeriod(year - 1))
      const now = cellsOf(fiscalYearPeriod(year))
      for (const { id } of rows)
        expect(now[`T1.${id}.carried`], `${id} ${year}`).toBe(before[`T1.${id}.continuing`])
    }
  })

  it('counts in twelve months what it counts in the year', () => {
    const year = cellsOf(fiscalYearPeriod(2020))
    const months = [
      ...Array.from({ length: 9 }, (_, index) => `2020-${String(index + 4).padStart(2, '0')}`),
      ...['2021-01', '2021-02', '2021-03'],
    ].map((month) => {
      const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0))
      return cellsOf({ from: `${month}-01`, to: days.toISOString().slice(0, 10) })
    })
    const additive = Object.keys(year).filter(
      (cell) => !/^T1\..*(carried|handled|continuing)$|^T11\..*(min|median|mean|max)$/.test(cell),
    )
    for (const cell of additive) {
      const sum = months.reduce((total, cells) => total + (cells[cell] ?? 0), 0)
      expect(sum, cell).toBe(year[cell])
    }
  })

  it('reaches nearly every cell, so that the tests above mean something', () => {
    const all = cellsOf({ from: '2009-04-01', to: '2026-03-31' })
    const empty = Object.entries(all).filter(([, value]) => value === 0 || value === null)
    expect(empty.length).toBeLessThan(Object.keys(all).length / 10)
  })

  it('lists as 要確認 every case that stands in a 不明 row or column', () => {
    for (const year of [2012, 2018, 2024]) {
      const period = fiscalYearPeriod(year)
      const listed = new Set(
        computeSurvey(facts, { period, today: TODAY }).review.map(({ caseId }) => caseId),
      )
      const context = surveyContext(facts, period)
      for (const { layout, evaluate } of formR3Rules) {
        const { membersOf } = evaluate(context)
        const unlisted = layout.rows.flatMap((row) =>
          layout.columns
            .filter((column) => row.isUnknown === true || column.isUnknown === true)
            .flatMap((column) => membersOf(surveyCellId(layout.id, row.id, column.id)))
            .filter(({ caseId }) => !listed.has(caseId)),
        )
        expect(unlisted, layout.id).toEqual([])
      }
    }
  })
})

describe('surveyMembers', () => {
  const one = buildSurveyFacts([
    buildCaseFacts({
      id: 'b',
      caseNo: '特R6-002',
      category: 'special_adjustment',
      requestDate: '2024-06-02',
      coordination: { endDate: '2024-09-30', endReason: 'settled' },
    }),
    buildCaseFacts({
      id: 'a',
      caseNo: '特R6-001',
      category: 'special_adjustment',
      requestDate: '2024-06-01',
      coordination: { endDate: '2025-01-31', endReason: 'died' },
    }),
  ])
  const period = fiscalYearPeriod(2024)

  it('gives the value, the rule in words and the cases, earliest first', () => {
    expect(surveyMembers(one, 'T1.coordination.special.new', period)).toEqual({
      cell: 'T1.coordination.special.new',
      value: 2,
      rule: expect.stringContaining('依頼時のカテゴリーが特別調整') as string,
      items: [
        { kind: 'case', caseId: 'a', caseNo: '特R6-001', date: '2024-06-01' },
        { kind: 'case', caseId: 'b', caseNo: '特R6-002', date: '2024-06-02' },
      ],
    })
  })

  it('dates what ended by its end', () => {
    const detail = surveyMembers(one, 'T1.coordination.total.ended', period)
    expect(detail?.items.map(({ date }) => date)).toEqual(['2024-09-30', '2025-01-31'])
  })

  it('lists behind a statistic the cases that it is of', () => {
    const detail = surveyMembers(one, 'T11.coordination.max', period)
    expect(detail).toMatchObject({ value: 244, items: [{ caseId: 'b' }, { caseId: 'a' }] })
  })

  it.each(['T1.coordination.special', 'T99.a.b', 'T3.special_male', 'T1.special.new', '', 'T1'])(
    'knows no cell %s',
    (cell) => {
      expect(surveyMembers(one, cell, period)).toBeUndefined()
    },
  )

  it('says for every cell in words what it counts', () => {
    const empty = buildSurveyFacts([])
    for (const cell of surveyFormR3.tables.flatMap(surveyCellIds)) {
      const rule = surveyMembers(empty, cell, period)?.rule ?? ''
      if (!/^[^「]+(のうち、「.+」に当てはまるもの|のすべて).*。$/.test(rule))
        expect.fail(`${cell}: ${rule}`)
      expect(rule).not.toMatch(/undefined|null/)
    }
  })
})
