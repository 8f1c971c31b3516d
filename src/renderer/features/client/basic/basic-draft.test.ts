import { describe, expect, it } from 'vitest'
import { basicInformation } from '../../../../shared/api/cases.ts'
import { buildCaseSheet, TODAY } from '../../../testing/build-case-sheet.ts'
import { changedFields, draftOf, inputOf } from './basic-draft.ts'
import { basicErrors, basicWarnings } from './basic-errors.ts'
import { draftAsDocument } from './draft-as-document.ts'

const sheet = buildCaseSheet()
const draft = draftOf(sheet)

describe('inputOf', () => {
  it('gives an untouched form back as the contract takes it, empty fields as null', () => {
    expect(basicInformation.parse(inputOf(draft))).toMatchObject({
      name: '小野寺 正夫',
      category: 'special_adjustment',
      offences: ['窃盗'],
      timesIncarcerated: 2,
      previousReleaseDate: '2024-03',
      domicile: null,
      disabilities: sheet.disabilities,
    })
  })

  it.each([
    {
      when: 'offences have gaps',
      patch: { offences: '窃盗\n\n詐欺' },
      field: 'offences',
      value: ['窃盗', '詐欺'],
    },
    {
      when: 'a number is full width',
      patch: { timesIncarcerated: '１２' },
      field: 'timesIncarcerated',
      value: 12,
    },
    { when: 'a field was emptied', patch: { capas: '  ' }, field: 'capas', value: null },
    { when: 'the sex is taken away', patch: { 'client.sex': '' }, field: 'sex', value: null },
  ])('sends what is meant when $when', ({ patch, field, value }) => {
    expect(inputOf({ ...draft, ...patch })).toHaveProperty(field, value)
  })

  it('leaves a block of which nothing is entered out', () => {
    const emptied = { ...draft, 'disabilities.mental.presence': '' }
    expect(inputOf(emptied).disabilities).not.toHaveProperty('mental')
  })
})

describe('changedFields', () => {
  it('does not count spaces at the ends', () => {
    expect(changedFields(draft, { ...draft, capas: '68 ', domicile: '青葉市' })).toEqual([
      'domicile',
    ])
  })
})

describe('basicErrors', () => {
  it.each([
    { when: 'nothing is wrong', patch: {}, fields: [] },
    { when: 'the name is empty', patch: { 'client.name': ' ' }, fields: ['client.name'] },
    { when: 'no category is chosen', patch: { category: '' }, fields: ['category'] },
    { when: 'a date cannot be read', patch: { requestDate: 'H25.2.30' }, fields: ['requestDate'] },
    {
      when: 'a number is a word',
      patch: { timesIncarcerated: '三回' },
      fields: ['timesIncarcerated'],
    },
    { when: 'a number is 100', patch: { timesIncarcerated: '100' }, fields: ['timesIncarcerated'] },
    { when: 'CAPAS is longer than 40', patch: { capas: 'あ'.repeat(41) }, fields: ['capas'] },
    {
      when: 'the birth lies ahead',
      patch: { 'client.birthDate': '2026-11-20' },
      fields: ['client.birthDate'],
    },
    {
      when: 'the birth is today',
      patch: { 'client.birthDate': TODAY, requestDate: '' },
      fields: [],
    },
  ])('says what to mend when $when', ({ patch, fields }) => {
    expect(Object.keys(basicErrors({ ...draft, ...patch }, TODAY))).toEqual(fields)
  })
})

describe('basicWarnings', () => {
  it.each([
    { when: 'the order is usual', patch: {}, fields: [] },
    {
      when: 'the request comes before the birth',
      patch: { 'client.birthDate': '2026-07' },
      fields: ['requestDate', 'previousReleaseDate'],
    },
    {
      when: 'the support starts before the request',
      patch: { supportStartDate: '2026-06-07' },
      fields: ['supportStartDate'],
    },
    {
      when: 'the support starts on the day of the request',
      patch: { supportStartDate: '2026-06-08' },
      fields: [],
    },
    {
      when: 'the offence comes before the release before it',
      patch: { offenceDate: '2024-02-28' },
      fields: ['offenceDate'],
    },
    {
      when: 'the offence may be in the month of the release',
      patch: { offenceDate: '2024-03-15' },
      fields: [],
    },
  ])('doubts odd dates and holds nothing up when $when', ({ patch, fields }) => {
    expect(Object.keys(basicWarnings({ ...draft, ...patch }))).toEqual(fields)
  })
})

describe('draftAsDocument', () => {
  it('derives from what is typed, not from what is stored', () => {
    const typed = {
      ...draft,
      'client.birthDate': '1970-01-01',
      lifeHistory: '',
      requestDate: 'R8.',
    }
    const document = draftAsDocument(sheet, typed)
    expect(document.client.birthDate).toBe('1970-01-01')
    expect(document.requestDate).toBeUndefined()
    expect(document).not.toHaveProperty('lifeHistory')
  })
})
