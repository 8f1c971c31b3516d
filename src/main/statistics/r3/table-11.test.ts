import { describe, expect, it } from 'vitest'
import { buildCaseFacts, buildSurveyFacts } from '../../../../tests/factories/build-case-facts.ts'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import { fiscalYearPeriod } from '../../../shared/rules/fiscal-year.ts'
import { surveyContext } from '../survey-context.ts'
import { table11 } from './table-11.ts'

const coordination = (requestDate: string, endDate: string) =>
  ({
    category: 'special_adjustment',
    requestDate,
    coordination: { endDate, endReason: undefined },
  }) as const

describe('T11', () => {
  it.each([
    { days: 0, given: coordination('2024-08-01', '2024-08-01'), band: 'd0_89' },
    { days: 89, given: coordination('2024-04-01', '2024-06-29'), band: 'd0_89' },
    { days: 90, given: coordination('2024-04-01', '2024-06-30'), band: 'd90_179' },
    { days: 179, given: coordination('2024-04-01', '2024-09-27'), band: 'd90_179' },
    { days: 180, given: coordination('2024-04-01', '2024-09-28'), band: 'd180_364' },
    { days: 364, given: coordination('2023-04-02', '2024-03-31'), band: undefined },
    { days: 364, given: coordination('2023-04-03', '2024-04-01'), band: 'd180_364' },
    { days: 365, given: coordination('2023-04-02', '2024-04-01'), band: 'd365_729' },
    { days: 729, given: coordination('2022-04-03', '2024-04-01'), band: 'd365_729' },
    { days: 730, given: coordination('2022-04-02', '2024-04-01'), band: 'd730_over' },
  ])('puts $days days in $band', ({ given, band }) => {
    expect(countedCells(table11, given)).toEqual(band ? [`coordination.${band}`] : [])
  })

  it.each([
    { when: 'the start', given: coordination('2024-05', '2024-08-01') },
    { when: 'the end', given: coordination('2024-05-01', '2024-08') },
  ])('leaves out what is known to the month only at $when', ({ given }) => {
    expect(countedCells(table11, given)).toEqual([])
  })

  it('has null for the statistics of no case, and the cases of its count behind each statistic', () => {
    const facts = buildSurveyFacts([
      buildCaseFacts(coordination('2024-04-01', '2024-04-11')),
      buildCaseFacts(coordination('2024-04-01', '2024-05-01')),
    ])
    const { values, membersOf } = table11.evaluate(surveyContext(facts, fiscalYearPeriod(2024)))
    const row = (id: string) =>
      ['count', 'min', 'median', 'mean', 'max'].map((column) => values.get(`T11.${id}.${column}`))
    expect(row('coordination')).toEqual([2, 10, 20, 20, 30])
    expect(row('follow_up')).toEqual([0, null, null, null, null])
    expect(membersOf('T11.coordination.median')).toEqual(membersOf('T11.coordination.count'))
    expect(membersOf('T11.coordination.median')).toHaveLength(2)
  })
})
