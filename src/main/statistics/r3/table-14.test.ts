import { describe, expect, it } from 'vitest'
import { buildCaseFacts, buildSurveyFacts } from '../../../../tests/factories/build-case-facts.ts'
import { fiscalYearPeriod } from '../../../shared/rules/fiscal-year.ts'
import type { CaseFacts } from '../../../shared/statistics/survey-facts.ts'
import { surveyContext } from '../survey-context.ts'
import { table14 } from './table-14.ts'

function countedColumns(given: Partial<CaseFacts>, date: string): readonly string[] {
  const facts = buildSurveyFacts([buildCaseFacts(given)], [[0, date, 'phone']])
  const { values } = table14.evaluate(surveyContext(facts, fiscalYearPeriod(2024)))
  return [...values].filter(([, value]) => value !== 0).map(([id]) => id)
}

const columns = (...ids: readonly string[]): readonly string[] =>
  ['phone', 'total'].flatMap((row) => ids.map((id) => `T14.${row}.${id}`))

const followUp = { startDate: '2024-06-15', endDate: '2024-07-01', endReason: undefined }

describe('T14', () => {
  it.each([
    {
      when: 'before the follow-up is coordination',
      given: { category: 'special_adjustment', followUp },
      date: '2024-06-14',
      counted: columns('m06', 'total', 'coordination_m06', 'coordination_total'),
    },
    {
      when: 'on the follow-up’s first day is follow-up',
      given: { category: 'special_adjustment', followUp },
      date: '2024-06-15',
      counted: columns('m06', 'total', 'follow_up_m06', 'follow_up_total'),
    },
    {
      when: 'after the follow-up’s end is follow-up',
      given: { category: 'special_adjustment', followUp },
      date: '2025-03-31',
      counted: columns('m03', 'total', 'follow_up_m03', 'follow_up_total'),
    },
    {
      when: 'of a case without category is coordination',
      given: {},
      date: '2024-04-01',
      counted: columns('m04', 'total', 'coordination_m04', 'coordination_total'),
    },
    {
      when: 'of a consultation goes by the category',
      given: { category: 'consultation_other' },
      date: '2024-04',
      counted: columns('m04', 'total', 'consultation_m04', 'consultation_total'),
    },
    {
      when: 'of suspect support goes by the category',
      given: { category: 'suspect_support', followUp },
      date: '2025-01-01',
      counted: columns('m01', 'total', 'suspect_support_m01', 'suspect_support_total'),
    },
    { when: 'of the year before', given: {}, date: '2024-03-31', counted: [] },
    { when: 'of the year after', given: {}, date: '2025-04-01', counted: [] },
    { when: 'known to the year', given: {}, date: '2024', counted: [] },
    { when: 'without a date', given: {}, date: '', counted: [] },
  ] as const)('a record $when', ({ given, date, counted }) => {
    expect(countedColumns(given, date)).toEqual(counted)
  })
})
