import { describe, expect, it } from 'vitest'
import { countedCells } from '../../../../tests/factories/counted-cells.ts'
import type { CaseFacts } from '../../../shared/statistics/survey-facts.ts'
import { table01 } from './table-01.ts'

const special = (
  requestDate: string | undefined,
  endDate?: string,
  followUpStart?: string,
): Partial<CaseFacts> => ({
  category: 'special_adjustment',
  requestDate,
  coordination: { endDate, endReason: endDate === undefined ? undefined : 'settled' },
  followUp:
    followUpStart === undefined
      ? undefined
      : { startDate: followUpStart, endDate: undefined, endReason: undefined },
})

const row = (id: string, ...columns: readonly string[]): readonly string[] =>
  columns.map((column) => `${id}.${column}`)

describe('T1, fiscal year 2024: coordination', () => {
  it.each([
    { when: 'starts on the last day before', given: special('2024-03-31'), counted: ['carried'] },
    { when: 'starts on the first day', given: special('2024-04-01'), counted: ['new'] },
    { when: 'starts on the last day', given: special('2025-03-31'), counted: ['new'] },
    { when: 'starts on the first day after', given: special('2025-04-01'), counted: [] },
    {
      when: 'ended on the last day before',
      given: special('2023-05-01', '2024-03-31'),
      counted: [],
    },
    {
      when: 'ends on the first day',
      given: special('2023-05-01', '2024-04-01'),
      counted: ['carried', 'ended'],
    },
    {
      when: 'ends on the last day',
      given: special('2024-05-01', '2025-03-31'),
      counted: ['new', 'ended'],
    },
    {
      when: 'ends on the first day after',
      given: special('2024-05-01', '2025-04-01'),
      counted: ['new'],
    },
    {
      when: 'starts and ends on one day',
      given: special('2024-08-08', '2024-08-08'),
      counted: ['new', 'ended'],
    },
    {
      when: 'has an end before its start, which is treated as not entered',
      given: special('2024-08-08', '2024-08-07'),
      counted: ['new'],
    },
    { when: 'has no start date', given: special(undefined, '2024-08-08'), counted: [] },
    { when: 'starts in a month', given: special('2024-04'), counted: ['new'] },
    { when: 'starts in the month before', given: special('2024-03'), counted: ['carried'] },
    { when: 'starts in a year', given: special('2024'), counted: [] },
    {
      when: 'starts on a day and ends in the same month',
      given: special('2025-03-20', '2025-03'),
      counted: ['new', 'ended'],
    },
    {
      when: 'ends in a year, which does not count',
      given: special('2024-05-01', '2024'),
      counted: ['new'],
    },
  ])('counts one that $when as $counted', ({ given, counted }) => {
    expect(countedCells(table01, given)).toEqual(row('coordination.special', ...counted))
  })

  it('without an end ended on the start of its follow-up', () => {
    expect(countedCells(table01, special('2023-05-01', undefined, '2024-06-01'))).toEqual([
      ...row('coordination.special', 'carried', 'ended'),
      ...row('follow_up.special', 'new'),
    ])
  })

  it.each([
    { category: 'general_adjustment', id: 'coordination.general' },
    { category: undefined, id: 'coordination.unknown' },
  ] as const)('of category $category stands in $id', ({ category, id }) => {
    expect(countedCells(table01, { ...special('2024-05-01'), category })).toEqual(row(id, 'new'))
  })
})

describe('T1: follow-up', () => {
  const followUp = { startDate: '2024-04-01', endDate: '2025-03-31', endReason: 'stable' } as const

  it.each([
    { category: 'special_adjustment', id: 'follow_up.special' },
    { category: 'general_adjustment', id: 'follow_up.general' },
    { category: undefined, id: 'follow_up.unknown' },
    { category: 'suspect_support', id: 'follow_up.suspect' },
    { category: 'consultation_released', id: 'follow_up.unknown' },
  ] as const)('of category $category stands in $id', ({ category, id }) => {
    expect(countedCells(table01, { category, followUp })).toEqual(row(id, 'new', 'ended'))
  })

  it('whose end comes before its start goes on', () => {
    const followUpOfError = { ...followUp, endDate: '2024-03-31' }
    expect(
      countedCells(table01, { category: 'general_adjustment', followUp: followUpOfError }),
    ).toEqual(row('follow_up.general', 'new'))
  })
})

describe('T1: consultation and suspect support', () => {
  it.each([
    { category: 'consultation_released', id: 'consultation.released' },
    { category: 'consultation_suspect', id: 'consultation.other' },
    { category: 'consultation_other', id: 'consultation.other' },
  ] as const)('$category stands in $id', ({ category, id }) => {
    const consultation = { askedBy: undefined, endDate: '2024-07-01' }
    expect(countedCells(table01, { category, requestDate: '2024-07-01', consultation })).toEqual(
      row(id, 'new', 'ended'),
    )
  })

  const suspectSupport = {
    askedByKind: undefined,
    disposition: undefined,
    releaseDate: undefined,
    residenceType: undefined,
    endDate: '2025-05-01',
    endReason: undefined,
  }

  it.each([
    { when: 'its own end', followUpStart: undefined, counted: ['new'] },
    { when: 'the start of its follow-up', followUpStart: '2024-09-01', counted: ['new', 'ended'] },
    { when: 'its own end before its follow-up', followUpStart: '2025-06-01', counted: ['new'] },
  ])('suspect support ends with $when', ({ followUpStart, counted }) => {
    const followUp = { startDate: followUpStart, endDate: undefined, endReason: undefined }
    const cells = countedCells(table01, {
      category: 'suspect_support',
      requestDate: '2024-06-01',
      suspectSupport,
      followUp,
    })
    expect(cells.filter((id) => id.startsWith('suspect_support'))).toEqual(
      row('suspect_support.total', ...counted),
    )
  })
})
