import { describe, expect, it } from 'vitest'
import { surveyFormR3 } from '../../../shared/statistics/survey-form-r3.ts'
import { buildSurveyResult } from '../../../../tests/factories/build-survey-result.ts'
import { headline } from './headline.ts'

const { cells } = buildSurveyResult(surveyFormR3, () => 1)

describe('the one figure of a table on 表紙', () => {
  it.each([
    {
      table: 'T1',
      formula:
        'T1_coordination_total_continuing+T1_follow_up_total_continuing+T1_consultation_total_continuing+T1_suspect_support_total_continuing',
    },
    { table: 'T3', formula: 'T3_total_total' },
    { table: 'T4', formula: undefined },
    {
      table: 'T4b',
      formula: 'T4b_total_special+T4b_total_general+T4b_total_unknown+T4b_total_suspect_support',
    },
    { table: 'T7', formula: 'T7_total_total' },
    { table: 'T8', formula: 'T8_total_made+T8_total_received' },
    { table: 'T9', formula: 'T9_total_count' },
    { table: 'T11', formula: 'T11_coordination_count+T11_follow_up_count' },
    { table: 'T14', formula: 'T14_total_total' },
  ])('of $table is $formula', ({ table, formula }) => {
    const layout = surveyFormR3.tables.find(({ id }) => id === table)!
    expect(headline(layout, cells)?.formula).toBe(formula)
  })

  it('counts nothing twice', () => {
    const layout = surveyFormR3.tables.find(({ id }) => id === 'T14')!
    expect(headline(layout, cells)?.value).toBe(cells['T14.total.total'])
  })
})
