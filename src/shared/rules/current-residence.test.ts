import { describe, expect, it } from 'vitest'
import { currentResidence } from './current-residence.ts'
import { placementsInOrder } from './placements-in-order.ts'

const today = '2025-01-15'
const special = {
  category: 'special_adjustment',
  requestDate: '2024-04-01',
  institution: '青葉刑務所',
}
const home = {
  order: 1,
  date: '2024-10-01',
  type: 'rehabilitation_facility',
  name: '更生保護施設あさひ',
  intermediate: true,
}
const flat = {
  order: 2,
  date: '2024-12-01',
  type: 'apartment',
  name: 'ハイツさくら',
  intermediate: false,
}
const planned = {
  order: 3,
  date: '2025-02-01',
  type: 'hospital',
  name: '青葉病院',
  intermediate: false,
}
const undated = { type: 'apartment', name: 'ハイツ若葉', intermediate: false }

describe('currentResidence', () => {
  it.each([
    { when: 'before the release', given: {}, name: '青葉刑務所', kind: 'institution' },
    {
      when: 'before a planned release, a home is planned',
      given: { coordination: { releaseDate: '2025-02-01' }, placements: [undated] },
      name: '青葉刑務所',
      kind: 'institution',
    },
    {
      when: 'after the release, the home has no date',
      given: { coordination: { releaseDate: '2025-01-15' }, placements: [undated] },
      name: 'ハイツ若葉',
      kind: 'placement',
    },
    {
      when: 'after two moves',
      given: { followUp: { startDate: '2024-10-01', placements: [flat, home] } },
      name: 'ハイツさくら',
      kind: 'placement',
    },
    {
      when: 'a third move lies ahead',
      given: { followUp: { startDate: '2024-10-01', placements: [home, flat, planned] } },
      name: 'ハイツさくら',
      kind: 'placement',
    },
    {
      when: 'withdrawn in prison',
      given: { coordination: { endDate: '2024-09-01', endReason: 'withdrawn' } },
      name: '青葉刑務所',
      kind: 'institution',
    },
    {
      when: 'released, no home entered',
      given: { coordination: { releaseDate: '2024-12-01' } },
      name: undefined,
      kind: undefined,
    },
    {
      when: 'settled, no home entered',
      given: { coordination: { endDate: '2024-12-01', endReason: 'settled' } },
      name: undefined,
      kind: undefined,
    },
  ])('$when: $name', ({ given, name, kind }) => {
    const residence = currentResidence({ ...special, ...given }, today)
    expect([residence?.name, residence?.kind]).toEqual([name, kind])
  })

  it('tells type, day of the move and whether it is a 中間施設', () => {
    const followUp = { startDate: '2024-10-01', placements: [home] }
    expect(currentResidence({ ...special, followUp }, today)).toEqual({
      kind: 'placement',
      type: 'rehabilitation_facility',
      name: '更生保護施設あさひ',
      since: '2024-10-01',
      intermediate: true,
    })
  })

  const suspect = {
    category: 'suspect_support',
    requestDate: '2024-04-01',
    residenceAtRequest: '中央警察署',
  }
  const residence = { type: 'own_home', name: '兄の家' }
  it.each([
    { when: 'before the release', given: { residence }, name: '中央警察署' },
    { when: 'after the release', given: { releaseDate: '2024-05-01', residence }, name: '兄の家' },
    {
      when: 'after the end, release not entered',
      given: { endDate: '2024-05-01', residence },
      name: '兄の家',
    },
    { when: 'release ahead', given: { releaseDate: '2025-01-16', residence }, name: '中央警察署' },
  ])('suspect support, $when: $name', ({ given, name }) => {
    expect(currentResidence({ ...suspect, suspectSupport: given }, today)?.name).toBe(name)
  })

  it('suspect support in follow-up: the last move', () => {
    const followUp = { startDate: '2024-10-01', placements: [home, flat] }
    const input = { ...suspect, suspectSupport: { releaseDate: '2024-05-01', residence }, followUp }
    expect(currentResidence(input, today)?.name).toBe('ハイツさくら')
  })

  it('consultation: where the person lived when asking', () => {
    const input = { category: 'consultation_other', residenceAtRequest: '市内のアパート' }
    expect(currentResidence(input, today)?.name).toBe('市内のアパート')
    expect(currentResidence({ category: 'consultation_other' }, today)).toBeUndefined()
  })
})

describe('placementsInOrder', () => {
  const names = (placements: readonly { readonly name: string }[]) =>
    placements.map(({ name }) => name).join('')

  it.each([
    {
      when: 'all are numbered',
      given: [
        { order: 2, date: '2024-01-01', name: 'b' },
        { order: 1, date: '2024-02-01', name: 'a' },
      ],
      expected: 'ab',
    },
    {
      when: 'a number is missing: by date',
      given: [
        { order: 1, date: '2024-02-01', name: 'b' },
        { date: '2024-01-01', name: 'a' },
      ],
      expected: 'ab',
    },
    {
      when: 'a date is missing too: last',
      given: [{ name: 'b' }, { date: '2024-01-01', name: 'a' }],
      expected: 'ab',
    },
    {
      when: 'a tie keeps the order of the source',
      given: [
        { order: 1, name: 'a' },
        { order: 1, name: 'b' },
      ],
      expected: 'ab',
    },
  ])('$when', ({ given, expected }) => {
    expect(names(placementsInOrder(given))).toBe(expected)
  })
})
