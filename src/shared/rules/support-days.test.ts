import { describe, expect, it } from 'vitest'
import { previousOffenceInterval, reoffenceInterval } from './reoffence-interval.ts'
import { supportDays } from './support-days.ts'

const special = { category: 'special_adjustment', requestDate: '2026-06-08' }

describe('supportDays', () => {
  it.each([
    {
      when: 'still supported, from the request',
      given: {},
      from: '2026-06-08',
      to: '2026-11-19',
      days: 164,
    },
    {
      when: 'from the start of support',
      given: { supportStartDate: '2026-06-10' },
      from: '2026-06-10',
      to: '2026-11-19',
      days: 162,
    },
    {
      when: 'ended with the coordination',
      given: { coordination: { endDate: '2026-06-09' } },
      from: '2026-06-08',
      to: '2026-06-09',
      days: 1,
    },
    {
      when: 'in follow-up',
      given: { coordination: { endDate: '2026-06-09' }, followUp: { startDate: '2026-06-09' } },
      from: '2026-06-08',
      to: '2026-11-19',
      days: 164,
    },
    {
      when: 'ended with the follow-up',
      given: { followUp: { startDate: '2026-06-09', endDate: '2026-11-01' } },
      from: '2026-06-08',
      to: '2026-11-01',
      days: 146,
    },
  ])('$when', ({ given, from, to, days }) => {
    expect(supportDays({ ...special, ...given }, '2026-11-19')).toMatchObject({
      from,
      to,
      totalDays: days,
      ongoing: to === '2026-11-19',
    })
  })

  it.each([
    { when: 'no date', given: { requestDate: undefined } },
    { when: 'a partly known start', given: { requestDate: '2026-06' } },
    { when: 'a start ahead', given: { requestDate: '2026-11-20' } },
    { when: 'a partly known end', given: { coordination: { endDate: '2026-10' } } },
  ])('$when: nothing', ({ given }) => {
    expect(supportDays({ ...special, ...given }, '2026-11-19')).toBeUndefined()
  })
})

describe('intervals of offences', () => {
  it('前刑再犯期間 runs from the earlier release to this offence', () => {
    const dates = { previousReleaseDate: '2001-05-18', offenceDate: '2005-06-30' }
    expect(previousOffenceInterval(dates)).toMatchObject({ kind: 'exact', months: 49, days: 12 })
    expect(previousOffenceInterval({ ...dates, previousReleaseDate: '2001' })).toMatchObject({
      kind: 'about',
      minMonths: 42,
      maxMonths: 53,
    })
    expect(previousOffenceInterval({ previousReleaseDate: '2001' })).toBeUndefined()
  })

  it('再犯期間 runs from the release of this sentence, else from the release of the case', () => {
    expect(reoffenceInterval({ date: '2024-05-01' }, '2024-04-01')).toMatchObject({ totalDays: 30 })
    expect(
      reoffenceInterval({ date: '2024-05-01', releaseDate: '2024-04-30' }, '2024-04-01'),
    ).toMatchObject({ totalDays: 1 })
    expect(reoffenceInterval({ date: '2024-05-01' }, undefined)).toBeUndefined()
  })
})
