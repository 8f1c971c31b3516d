import { describe, expect, it } from 'vitest'
import { type CaseDates, effectiveDates, firstBusinessOf } from './effective-dates.ts'

const special = { category: 'special_adjustment', requestDate: '2024-04-01' }
const suspect = { category: 'suspect_support', requestDate: '2024-04-01' }
const as = (
  end: string | undefined,
  endReason: string | undefined,
  endAssumed: boolean,
  endIgnored: boolean,
) => ({
  start: '2024-04-01',
  ...(end === undefined ? {} : { end }),
  ...(endReason === undefined ? {} : { endReason }),
  endAssumed,
  endIgnored,
})

describe('effectiveDates of a coordination', () => {
  it.each([
    { when: 'nothing has ended', given: {}, expected: as(undefined, undefined, false, false) },
    {
      when: 'the end is entered',
      given: { coordination: { endDate: '2024-09-30', endReason: 'transferred' } },
      expected: as('2024-09-30', 'transferred', false, false),
    },
    {
      when: 'it ends on the day it starts',
      given: { coordination: { endDate: '2024-04-01', endReason: 'withdrawn' } },
      expected: as('2024-04-01', 'withdrawn', false, false),
    },
    {
      when: 'no end is entered and the follow-up has started: settled on that day',
      given: { followUp: { startDate: '2024-10-02' } },
      expected: as('2024-10-02', 'settled', true, false),
    },
    {
      when: 'an end is entered and the follow-up starts later: the end stays',
      given: { coordination: { endDate: '2024-09-30' }, followUp: { startDate: '2024-10-02' } },
      expected: as('2024-09-30', undefined, false, false),
    },
    {
      when: 'the end comes before the start: not entered',
      given: { coordination: { endDate: '2024-03-31', endReason: 'settled' } },
      expected: as(undefined, undefined, false, true),
    },
    {
      when: 'the end comes before the start and a follow-up has started',
      given: {
        coordination: { endDate: '2024-03-31', endReason: 'died' },
        followUp: { startDate: '2024-10-02' },
      },
      expected: as('2024-10-02', 'settled', true, true),
    },
    {
      when: 'the follow-up started before the request: it ends nothing',
      given: { followUp: { startDate: '2024-03-31' } },
      expected: as(undefined, undefined, false, false),
    },
    {
      when: 'the end is known by its month, which is that of the start',
      given: { coordination: { endDate: '2024-04', endReason: 'settled' } },
      expected: as('2024-04', 'settled', false, false),
    },
  ])('$when', ({ given, expected }) => {
    expect(effectiveDates({ ...special, ...given })).toMatchObject({
      business: 'coordination',
      first: expected,
    })
    expect(Object.keys(effectiveDates({ ...special, ...given }).first).sort()).toEqual(
      Object.keys(expected).sort(),
    )
  })

  it('keeps an end where the start was not entered', () => {
    const { first } = effectiveDates({ coordination: { endDate: '2024-09-30' } })
    expect(first).toEqual({ end: '2024-09-30', endAssumed: false, endIgnored: false })
  })
})

describe('effectiveDates of the other businesses', () => {
  it.each([
    {
      when: 'suspect support ends on its own end',
      given: { suspectSupport: { endDate: '2024-06-01', endReason: 'stable' } },
      end: '2024-06-01',
      assumed: false,
    },
    {
      when: 'suspect support ends where its follow-up starts first',
      given: { suspectSupport: { endDate: '2024-06-01' }, followUp: { startDate: '2024-05-01' } },
      end: '2024-05-01',
      assumed: true,
    },
    {
      when: 'suspect support ends on its own end where that comes first',
      given: { suspectSupport: { endDate: '2024-04-15' }, followUp: { startDate: '2024-05-01' } },
      end: '2024-04-15',
      assumed: false,
    },
    {
      when: 'a follow-up before the request ends no suspect support',
      given: { suspectSupport: {}, followUp: { startDate: '2024-03-01' } },
      end: undefined,
      assumed: false,
    },
  ])('$when', ({ given, end, assumed }) => {
    const { business, first } = effectiveDates({ ...suspect, ...given })
    expect([business, first.end, first.endAssumed]).toEqual(['suspect_support', end, assumed])
  })

  it('a follow-up that ends before it starts has not ended', () => {
    const { followUp } = effectiveDates({
      ...special,
      followUp: { startDate: '2024-10-02', endDate: '2024-10-01', endReason: 'died' },
    })
    expect(followUp).toEqual({ start: '2024-10-02', endIgnored: true, endAssumed: false })
  })

  it('a case without a follow-up has none', () => {
    expect(effectiveDates(special)).not.toHaveProperty('followUp')
  })

  it('a consultation runs from its day to its end', () => {
    const dates = effectiveDates({
      category: 'consultation_released',
      requestDate: '2024-04-01',
      consultation: { endDate: '2024-04-01' },
    })
    expect(dates).toMatchObject({ business: 'consultation', first: { end: '2024-04-01' } })
  })
})

describe('firstBusinessOf', () => {
  const cases: readonly { given: CaseDates; expected: string }[] = [
    { given: { category: 'special_adjustment' }, expected: 'coordination' },
    { given: { category: 'general_adjustment', suspectSupport: {} }, expected: 'coordination' },
    { given: { category: 'consultation_other' }, expected: 'consultation' },
    { given: { category: 'consultation_suspect' }, expected: 'consultation' },
    { given: { category: 'suspect_support' }, expected: 'suspect_support' },
    { given: {}, expected: 'coordination' },
    { given: { consultation: {} }, expected: 'consultation' },
    { given: { consultation: {}, coordination: {} }, expected: 'coordination' },
    { given: { category: 'own:独自', suspectSupport: {} }, expected: 'suspect_support' },
  ]
  it.each(cases)('$given is $expected', ({ given, expected }) => {
    expect(firstBusinessOf(given)).toBe(expected)
  })
})
