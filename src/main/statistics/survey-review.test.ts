import { describe, expect, it } from 'vitest'
import { buildCaseFacts, buildSurveyFacts } from '../../../tests/factories/build-case-facts.ts'
import { fiscalYearPeriod } from '../../shared/rules/fiscal-year.ts'
import type { CaseFacts, SuspectSupportFacts } from '../../shared/statistics/survey-facts.ts'
import { computeSurvey } from './survey.ts'

const TODAY = '2026-11-22'

/** A coordination of which nothing is missing. */
const whole: Partial<CaseFacts> = {
  category: 'special_adjustment',
  sex: 'male',
  birthDate: '1980-01-01',
  requestDate: '2024-06-01',
  institutionKind: 'prison',
  officePosition: 18,
  offenceGroup: 'theft',
}
const end = (endDate: string | undefined, endReason: 'settled' | 'died' | undefined) => ({
  endDate,
  endReason,
})
const followUp = (startDate: string | undefined, endDate?: string) => ({
  startDate,
  endDate,
  endReason: endDate === undefined ? undefined : ('stable' as const),
})
const consultation: Partial<CaseFacts> = {
  category: 'consultation_other',
  requestDate: '2024-06-01',
  consultation: { askedBy: 'self', endDate: undefined },
}
const suspect = (overrides: Partial<SuspectSupportFacts>): Partial<CaseFacts> => ({
  ...whole,
  category: 'suspect_support',
  suspectSupport: {
    askedByKind: 'prosecutor',
    disposition: undefined,
    releaseDate: undefined,
    residenceType: undefined,
    endDate: undefined,
    endReason: undefined,
    ...overrides,
  },
})
const place = (date: string | undefined, type: 'apartment' | 'group_home' | undefined) => ({
  order: 1,
  date,
  type,
  intermediate: false,
})

function review(given: Partial<CaseFacts>, year = 2024, records: readonly string[] = []) {
  const facts = buildSurveyFacts(
    [buildCaseFacts(given)],
    records.map((date) => [0, date, 'phone'] as const),
  )
  return computeSurvey(facts, { period: fiscalYearPeriod(year), today: TODAY }).review
}

const found = (...args: Parameters<typeof review>): readonly string[] =>
  review(...args).map(({ kind, field }) => `${kind} ${field}`)

describe('要確認 of a year in which the case is counted', () => {
  it.each([
    { when: 'nothing is missing', given: whole, items: [] },
    {
      when: 'the category is missing',
      given: { ...whole, category: undefined },
      items: ['category-missing category'],
    },
    {
      when: 'the sex is missing',
      given: { ...whole, sex: undefined },
      items: ['sex-missing client.sex'],
    },
    {
      when: 'the birth date is missing',
      given: { ...whole, birthDate: undefined },
      items: ['birth-date-missing client.birthDate'],
    },
    {
      when: 'the birth date leaves the age band open',
      given: { ...whole, birthDate: '1959' },
      items: ['age-undecided client.birthDate'],
    },
    {
      when: 'the offence is missing',
      given: { ...whole, offenceGroup: undefined },
      items: ['offence-missing offences'],
    },
    {
      when: 'the institution is missing',
      given: { ...whole, institutionKind: undefined },
      items: ['institution-missing institution'],
    },
    {
      when: 'the probation office is missing',
      given: { ...whole, officePosition: undefined },
      items: ['office-missing requestedBy'],
    },
    {
      when: 'a drug is named without 今犯・前歴',
      given: { ...whole, drugName: '大麻' },
      items: ['drug-period-missing disabilities.drug.period'],
    },
    {
      when: 'a coordination ended without a reason',
      given: { ...whole, coordination: end('2024-09-01', undefined) },
      items: ['coordination-reason-missing coordination.endReason'],
    },
    {
      when: 'a settled person has no placement',
      given: { ...whole, coordination: end('2024-09-01', 'settled') },
      items: ['first-placement-missing followUp.placements'],
    },
    {
      when: 'a coordination without an end has a follow-up',
      given: {
        ...whole,
        followUp: followUp('2024-09-01'),
        placements: [place('2024-09-01', 'apartment')],
      },
      items: ['end-assumed coordination.endDate'],
    },
    {
      when: 'a follow-up comes after another end',
      given: {
        ...whole,
        coordination: end('2024-09-01', 'died'),
        followUp: followUp('2024-09-02'),
      },
      items: ['follow-up-after-other-end followUp.startDate'],
    },
    {
      when: 'a follow-up ended without a reason',
      given: {
        ...whole,
        requestDate: '2020-01-01',
        coordination: end('2021-01-01', 'settled'),
        followUp: { ...followUp('2021-01-01', '2024-05-01'), endReason: undefined },
        placements: [place('2021-01-01', 'apartment')],
      },
      items: ['follow-up-reason-missing followUp.endReason'],
    },
    {
      when: 'a re-offence comes before the follow-up',
      given: {
        ...whole,
        coordination: end('2024-09-01', 'settled'),
        followUp: followUp('2024-09-01'),
        placements: [place('2024-09-01', 'apartment')],
        reoffences: [{ date: '2024-08-31' }],
      },
      items: ['reoffence-interval-undecided followUp.reoffences'],
    },
    {
      when: 'a partner center is missing',
      given: {
        ...whole,
        cooperations: [
          { direction: 'received', prefecture: undefined, requestedOn: undefined, accepted: true },
        ],
      },
      items: ['partner-missing coordination.otherCenters'],
    },
    {
      when: 'who asked is missing',
      given: { ...consultation, consultation: { askedBy: undefined, endDate: '2024-06-01' } },
      items: ['asker-missing consultation.askedBy'],
    },
    {
      when: 'a consultation has a follow-up',
      given: {
        ...consultation,
        consultation: { askedBy: 'self', endDate: '2024-06-01' },
        followUp: followUp('2024-07-01'),
      },
      items: ['follow-up-of-consultation category'],
    },
    {
      when: 'who asked for suspect support is missing',
      given: suspect({ askedByKind: undefined }),
      items: ['suspect-asker-missing suspectSupport.askedByKind'],
    },
    {
      when: 'suspect support ended without a disposition',
      given: suspect({ endDate: '2024-09-01' }),
      items: ['disposition-missing suspectSupport.disposition'],
    },
    {
      when: 'a suspect was released to an unknown place',
      given: suspect({ releaseDate: '2024-09-01' }),
      items: ['residence-type-missing suspectSupport.residence'],
    },
  ] as const)('where $when: $items', ({ given, items }) => {
    expect(found(given)).toEqual(items)
    expect(found(given, 2023)).toEqual([])
  })

  it('asks for a category once, although several tables miss it', () => {
    const given = {
      ...whole,
      category: undefined,
      coordination: end('2024-09-01', 'died'),
    } as const
    expect(found(given)).toEqual(['category-missing category'])
  })
})

describe('要確認 of every year until mended', () => {
  it.each([
    {
      when: 'the request date is missing',
      given: { ...whole, requestDate: undefined },
      items: ['date-missing requestDate'],
    },
    {
      when: 'only the year of the request is known',
      given: { ...whole, requestDate: '2024' },
      items: ['date-year-only requestDate'],
    },
    {
      when: 'only the year of the end is known',
      given: { ...whole, requestDate: '2020-01-01', coordination: end('2021', 'died') },
      items: ['date-year-only coordination.endDate'],
    },
    {
      when: 'a follow-up that ended has no start',
      given: {
        ...whole,
        requestDate: '2020-01-01',
        coordination: end('2021-01-01', 'died'),
        followUp: followUp(undefined, '2022-01-01'),
      },
      items: ['date-missing followUp.startDate'],
    },
    {
      when: 'an end comes before the start',
      given: { ...whole, requestDate: '2020-01-02', coordination: end('2020-01-01', 'died') },
      items: ['end-before-start coordination.endDate'],
    },
    {
      when: 'a follow-up ends before it starts',
      given: {
        ...whole,
        requestDate: '2020-01-02',
        coordination: end('2021-01-01', 'settled'),
        followUp: followUp('2021-01-02', '2021-01-01'),
        placements: [place('2021-01-02', 'apartment')],
      },
      items: ['end-before-start followUp.endDate'],
    },
    {
      when: 'a reason has no end date',
      given: { ...whole, requestDate: '2020-01-02', coordination: end(undefined, 'died') },
      items: ['end-date-missing coordination.endDate'],
    },
    {
      when: 'a placement has no date',
      given: { ...whole, requestDate: '2020-01-02', placements: [place(undefined, 'apartment')] },
      items: ['date-missing followUp.placements'],
    },
    {
      when: 'an acquisition has no date',
      given: {
        ...whole,
        requestDate: '2020-01-02',
        acquisitions: [{ kind: 'care_need', date: undefined, isApplication: false }],
      },
      items: ['date-missing acquisitions'],
    },
    {
      when: 'an application is still open, which is nothing to mend',
      given: {
        ...whole,
        requestDate: '2020-01-02',
        acquisitions: [{ kind: 'care_need', date: undefined, isApplication: true }],
      },
      items: [],
    },
    {
      when: 'a re-offence has no date',
      given: { ...whole, requestDate: '2020-01-02', reoffences: [{ date: undefined }] },
      items: ['date-missing followUp.reoffences'],
    },
    {
      when: 'a request to another center has no date',
      given: {
        ...whole,
        requestDate: '2020-01-02',
        cooperations: [
          { direction: 'requested', prefecture: '13', requestedOn: undefined, accepted: true },
        ],
      },
      items: ['date-missing coordination.otherCenters'],
    },
  ] as const)('where $when: $items', ({ given, items }) => {
    expect(found(given, 2023)).toEqual(items)
    expect(found(given, 2025)).toEqual(items)
  })

  it('counts the records of a case whose month is not known', () => {
    const items = review({ ...whole, requestDate: '2020-01-02' }, 2024, ['', '2024', '2024-05'])
    expect(items.map(({ message }) => message)).toEqual([
      '日付（年月）の分からない支援記録が2件あり、業務量に計上していません。',
    ])
  })
})

describe('グループホーム of a person of 65 or more without 障害', () => {
  const settled: Partial<CaseFacts> = {
    ...whole,
    coordination: end('2024-09-01', 'settled'),
    placements: [place('2024-09-01', 'group_home')],
  }
  const kinds = (given: Partial<CaseFacts>) => found({ ...settled, ...given })
  const listed = ['group-home-without-disability followUp.placements']

  it.each([
    { when: 'on the 65th birthday', given: { birthDate: '1959-09-01' }, items: listed },
    { when: 'the day before', given: { birthDate: '1959-09-02' }, items: [] },
    {
      when: 'with 障害',
      given: { birthDate: '1950-01-01', disabilities: { mental: 'yes' } },
      items: [],
    },
    {
      when: 'with 認知症 alone',
      given: { birthDate: '1950-01-01', disabilities: { dementia: 'yes' } },
      items: listed,
    },
  ] as const)('$when: $items', ({ given, items }) => {
    expect(kinds(given)).toEqual(items)
  })
})

describe('consultations open for over 180 days without a record', () => {
  const since = (requestDate: string): Partial<CaseFacts> => ({ ...consultation, requestDate })
  const listed = ['consultation-idle consultation.endDate']

  it.each([
    {
      when: '181 days before the last day',
      given: since('2024-10-01'),
      records: [],
      items: listed,
    },
    { when: '180 days before the last day', given: since('2024-10-02'), records: [], items: [] },
    { when: 'with a record', given: since('2024-06-01'), records: ['2024-06-02'], items: [] },
    {
      when: 'ended',
      given: {
        ...since('2024-06-01'),
        consultation: { askedBy: 'self' as const, endDate: '2024-12-01' },
      },
      records: [],
      items: [],
    },
  ])('$when: $items', ({ given, records, items }) => {
    expect(found(given, 2024, records)).toEqual(items)
  })

  it('counts to today in a year that is not over', () => {
    expect(found(since('2026-05-25'), 2026)).toEqual(listed)
    expect(found(since('2026-05-26'), 2026)).toEqual([])
  })
})
