import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Insertable } from 'kysely'
import { openTestDatabase } from '../../../tests/factories/open-test-database.ts'
import type { CaseFacts } from '../../shared/statistics/survey-facts.ts'
import { asWriter } from '../db/as-writer.ts'
import type { OpenDatabase } from '../db/open-database.ts'
import type { CasesRow, Schema } from '../db/schema.ts'
import { loadSurveyFacts } from './fact-repository.ts'

let database: OpenDatabase
beforeEach(async () => {
  database = await openTestDatabase()
})
afterEach(() => database.close())

async function insert<Table extends keyof Schema>(
  table: Table,
  row: Insertable<Schema[Table]>,
): Promise<void> {
  await asWriter(database, { actor: 'test', useCase: 'test' }, (trx) =>
    trx.insertInto(table).values(row).execute(),
  )
}

async function insertCase(
  id: string,
  overrides: Partial<Insertable<CasesRow>> = {},
): Promise<void> {
  await insert('cases', { id, case_no: `特R6-${id}`, ...overrides }) // Columns left out are empty.
}

async function onlyCase(): Promise<CaseFacts> {
  const { cases } = await loadSurveyFacts(database.db)
  expect(cases).toHaveLength(1)
  return cases[0]!
}

describe('loadSurveyFacts', () => {
  it('leaves undefined what was not entered', async () => {
    await insertCase('1')
    expect(await onlyCase()).toEqual({
      id: '1',
      caseNo: '特R6-1',
      disabilities: {},
      placements: [],
      acquisitions: [],
      reoffences: [],
      cooperations: [],
    })
  })

  it('takes person, office and institution of the case', async () => {
    const { db } = database
    await insert('persons', { id: 'p', name: '架空 花子', sex: 'female', birth_date: '1950-04' })
    const office = await db
      .selectFrom('probation_offices')
      .select(['id'])
      .where('position', '=', 50)
      .executeTakeFirstOrThrow()
    const institution = await db
      .selectFrom('institutions')
      .select(['id'])
      .where('kind', '=', 'medical_prison')
      .executeTakeFirstOrThrow()
    await insertCase('1', {
      person_id: 'p',
      category: 'special_adjustment',
      request_date: '2024-04-01',
      requested_by_office_id: office.id,
      institution_id: institution.id,
      elderly_override: 0,
    })
    expect(await onlyCase()).toMatchObject({
      category: 'special_adjustment',
      sex: 'female',
      birthDate: '1950-04',
      requestDate: '2024-04-01',
      officePosition: 50,
      institutionKind: 'medical_prison',
      elderlyOverride: false,
    })
  })

  it('takes the sex as written where there is no person', async () => {
    await insertCase('1', { category: 'consultation_other', sex_as_written: 'male' })
    expect(await onlyCase()).toMatchObject({ sex: 'male' })
  })

  it.each([
    { what: 'a deleted case', deletedCase: '2024-01-01', deletedPerson: null },
    { what: 'a case of a deleted person', deletedCase: null, deletedPerson: '2024-01-01' },
  ])('does not know $what, nor its records', async ({ deletedCase, deletedPerson }) => {
    await insert('persons', { id: 'p', name: '架空 太郎', deleted_at: deletedPerson })
    await insertCase('1', { person_id: 'p', deleted_at: deletedCase })
    await insertCase('2')
    await insertRecord('r1', '1', '2024-04-01')
    await insertRecord('r2', '2', '2024-04-02')
    const { cases, records } = await loadSurveyFacts(database.db)
    expect(cases.map(({ id }) => id)).toEqual(['2'])
    expect(records).toEqual({ caseIndexes: [0], dates: ['2024-04-02'], categories: ['phone'] })
  })

  it('loads the records of each case, those without a date as well, deleted ones not', async () => {
    await insertCase('1')
    await insertCase('2')
    await insertRecord('r1', '2', '2024-04')
    await insertRecord('r2', '1', null)
    await insertRecord('r3', '1', '2024-04-01', '2024-05-01')
    const { records } = await loadSurveyFacts(database.db)
    expect(records.caseIndexes.map((index, place) => [index, records.dates[place]])).toEqual([
      [0, ''],
      [1, '2024-04'],
    ])
  })

  it('reads records from the covering index alone', () => {
    const [step] = database.sqlite.all<{ detail: string }>(
      'explain query plan select case_id, recorded_on, category1 from records where deleted_at is null',
    )
    expect(step?.detail).toContain('COVERING INDEX records_case_date')
  })
})

describe('codes', () => {
  it.each([
    { entered: ['窃盗'], group: 'theft' },
    { entered: ['窃　盗'], group: 'theft' },
    { entered: ['銃砲刀剣類所持等取締法違反'], group: 'other' },
    { entered: ['詐欺', '窃盗'], group: 'fraud' },
    { entered: [], group: undefined },
  ])('the offences $entered are of the group $group', async ({ entered, group }) => {
    await insertCase('1')
    for (const [index, name] of entered.toReversed().entries())
      await insert('case_offences', {
        id: `o${index}`,
        case_id: '1',
        position: entered.length - index,
        name,
      })
    expect((await onlyCase()).offenceGroup).toBe(group)
  })

  it('the offence of suspect support is the one suspected', async () => {
    await insertCase('1', { category: 'suspect_support' })
    await insert('suspect_supports', suspectSupport({ offence: '放火' }))
    expect((await onlyCase()).offenceGroup).toBe('arson')
  })

  it('a center’s own code counts as what it maps to, and as その他 where it maps to nothing', async () => {
    await insert('code_entries', {
      id: 'own-1',
      list: 'placement_type',
      code: 'own:シェアハウス',
      label: 'シェアハウス',
      survey_code: 'apartment',
      position: 200,
      is_intermediate: 0,
    })
    await insertCase('1')
    for (const [order, type] of ['own:シェアハウス', 'own:知人宅', 'hospital', null].entries())
      await insert('placements', {
        id: `pl${order}`,
        case_id: '1',
        position: order + 1,
        source_order: order,
        moved_on: null,
        type,
        name: null,
        import_batch_id: null,
      })
    const { placements } = await onlyCase()
    expect(placements.map(({ type }) => type)).toEqual([
      'apartment',
      'other',
      'hospital',
      undefined,
    ])
  })

  it('an own category counts as what it maps to, and as not entered where it maps to nothing', async () => {
    await insert('code_entries', {
      id: 'own-1',
      list: 'category',
      code: 'own:独自調整',
      label: '独自調整',
      survey_code: 'general_adjustment',
      position: 200,
      is_intermediate: null,
    })
    await insertCase('1', { category: 'own:独自調整' })
    await insertCase('2', { category: 'own:見学' })
    const { cases } = await loadSurveyFacts(database.db)
    expect(cases.map(({ category }) => category)).toEqual(['general_adjustment', undefined])
  })

  it('own kinds of acquisition are その他; a refused or open application is no acquisition', async () => {
    await insertCase('1')
    const rows = [
      { kind: 'own:住民票', acquired_on: '2024-04-01' },
      { kind: 'care_need', acquired_on: '2024-04-01', result: 'rejected' },
      { kind: 'care_need', applied_on: '2024-04-01' },
      { kind: 'care_need', applied_on: '2024-04-01', result: 'granted' },
      { kind: 'care_need' },
    ]
    for (const [order, row] of rows.entries())
      await insert('acquisitions', {
        id: `a${order}`,
        case_id: '1',
        source_order: order,
        applied_on: null,
        result: null,
        acquired_on: null,
        expires_on: null,
        grade: null,
        import_batch_id: null,
        ...row,
      })
    const { acquisitions } = await onlyCase()
    expect(acquisitions.map(({ kind, isApplication }) => [kind, isApplication])).toEqual([
      ['other', false],
      ['care_need', true],
      ['care_need', true],
      ['care_need', false],
      ['care_need', false],
    ])
  })

  it('the prefecture of a partner is that entered, else that of its center', async () => {
    await insertCase('1')
    const partners = [
      { partner_prefecture_id: '13', partner_center_id: null },
      { partner_prefecture_id: null, partner_center_id: 'C01-2' },
      { partner_prefecture_id: null, partner_center_id: null },
    ]
    for (const [order, partner] of partners.entries())
      await insert('cooperations', {
        id: `c${order}`,
        case_id: '1',
        direction: 'requested',
        partner_name: null,
        requested_on: '2024-04-01',
        result: order === 0 ? 'accepted' : 'pending',
        result_on: null,
        import_batch_id: null,
        ...partner,
      })
    expect((await onlyCase()).cooperations).toEqual([
      { direction: 'requested', prefecture: '13', requestedOn: '2024-04-01', accepted: true },
      { direction: 'requested', prefecture: '01', requestedOn: '2024-04-01', accepted: false },
      { direction: 'requested', prefecture: undefined, requestedOn: '2024-04-01', accepted: false },
    ])
  })

  it('disabilities by kind, a drug by its name and period', async () => {
    await insertCase('1')
    const rows = [
      { kind: 'physical', presence: 'yes' },
      { kind: 'mental', presence: 'suspected' },
      { kind: 'developmental', presence: null },
      { kind: 'drug', presence: null, name: '大麻', period: 'previous' },
    ]
    for (const row of rows)
      await insert('case_disabilities', {
        id: row.kind,
        case_id: '1',
        certificate: null,
        grade: null,
        site: null,
        diagnosis: null,
        name: null,
        period: null,
        import_batch_id: null,
        ...row,
      })
    expect(await onlyCase()).toMatchObject({
      disabilities: { physical: 'yes', mental: 'suspected' },
      drugName: '大麻',
      drugPeriod: 'previous',
    })
  })
})

it('the course of a case: coordination, follow-up, consultation, suspect support, re-offences', async () => {
  await insertCase('1')
  await insert('coordinations', {
    id: 'co',
    case_id: '1',
    end_date: '2024-05-01',
    end_reason: 'own:受入先なしで満期出所',
    parole: null,
    parole_date: null,
    release_date: null,
    import_batch_id: null,
  })
  await insert('follow_ups', {
    id: 'f',
    case_id: '1',
    start_date: '2024-05-02',
    end_date: '2024-06',
    end_reason: 'reoffended',
    import_batch_id: null,
  })
  await insert('consultations', {
    id: 'so',
    case_id: '1',
    asked_by: 'lawyer',
    age: null,
    position: null,
    method: null,
    content: null,
    response: null,
    end_date: '2024-07-01',
    import_batch_id: null,
  })
  await insert('suspect_supports', suspectSupport({ disposition: 'fine', release_date: '2024-08' }))
  await insert('reoffences', {
    id: 're',
    case_id: '1',
    position: 1,
    reoffended_on: '2024-06-01',
    offence: '窃盗',
    release_date: null,
    import_batch_id: null,
  })
  expect(await onlyCase()).toMatchObject({
    coordination: { endDate: '2024-05-01', endReason: 'other' },
    followUp: { startDate: '2024-05-02', endDate: '2024-06', endReason: 'reoffended' },
    consultation: { askedBy: 'lawyer', endDate: '2024-07-01' },
    suspectSupport: { disposition: 'fine', releaseDate: '2024-08', askedByKind: 'prosecutor' },
    reoffences: [{ date: '2024-06-01' }],
  })
})

function suspectSupport(
  overrides: Partial<Insertable<Schema['suspect_supports']>>,
): Insertable<Schema['suspect_supports']> {
  return {
    id: 'su',
    case_id: '1',
    asked_by_kind: 'prosecutor',
    asked_by: null,
    custody: null,
    offence: null,
    disposition: null,
    disposition_on: null,
    release_date: null,
    residence_type: null,
    residence_name: null,
    end_date: null,
    end_reason: null,
    import_batch_id: null,
    ...overrides,
  }
}

async function insertRecord(
  id: string,
  caseId: string,
  date: string | null,
  deletedAt: string | null = null,
): Promise<void> {
  await insert('records', {
    id,
    case_id: caseId,
    recorded_on: date,
    recorded_time: null,
    minutes: null,
    business: null,
    method: null,
    category1: 'phone',
    category2: 'normal',
    author_id: null,
    author_text: null,
    body: '',
    import_batch_id: null,
    deleted_at: deletedAt,
  })
}
