import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { openAccess } from '../../importers/access/open-access.ts'
import type { SourceRow } from '../../importers/source.ts'
import type { Sqlite } from '../../src/main/db/sqlite.ts'
import {
  acquisitionKinds,
  coordinationEndReasons,
  INTERMEDIATE_PLACEMENT_TYPES,
  offenceGroups,
  placementTypes,
} from '../../src/shared/codes/case-codes.ts'
import { openMigratedTo } from '../factories/open-migrated-to.ts'

const SAMPLE = new URL('../../samples/raito-a-small.mdb', import.meta.url)
const KINDS: Readonly<Record<string, string>> = {
  刑務所: 'prison',
  社会復帰促進センター: 'prison',
  刑務支所: 'prison',
  少年刑務所: 'juvenile_prison',
  拘置所: 'detention_house',
  医療刑務所: 'medical_prison',
  医療刑務支所: 'medical_prison',
  少年院: 'juvenile_training_school',
}

let sqlite: Sqlite
const sample = openAccess(readFileSync(SAMPLE), '', undefined)
const master = (table: string): readonly SourceRow[] => [...sample.rows(table)].flat()

beforeAll(async () => {
  const database = await openMigratedTo('0006-create-search-index')
  sqlite = database.sqlite
  sqlite.exec(`insert into staff (id, name) values ('s1', '佐藤')`)
  await database.migrate('0007-seed-master-data')
})

describe('the seeded lists', () => {
  it('leave what was there before', () => {
    expect(sqlite.all('select id from staff')).toEqual([{ id: 's1' }])
  })

  it('are the prefectures, offices and institutions of the sample’s masters', () => {
    expect(sqlite.all('select id as 都道府県コード, name as 都道府県名 from prefectures')).toEqual(
      master('M_都道府県'),
    )
    expect(
      sqlite.all(
        'select id as 保護観察所コード, name as 保護観察所名, prefecture_id as 都道府県コード from probation_offices order by position',
      ),
    ).toEqual(master('M_保護観察所'))
    expect(
      sqlite.all('select name, kind, prefecture_id, is_closed from institutions order by id'),
    ).toEqual(
      master('M_矯正施設').map((row) => ({
        name: row['矯正施設名'],
        kind: KINDS[String(row['種別'])],
        prefecture_id: row['都道府県コード'],
        is_closed: Number(row['廃止']),
      })),
    )
  })

  it('number the offices from 1 to 50', () => {
    const positions = sqlite.all<{ position: number }>(
      'select position from probation_offices order by id',
    )
    expect(positions.map(({ position }) => position)).toEqual(
      Array.from({ length: 50 }, (_, index) => index + 1),
    )
  })

  it('are 48 centers, one a prefecture and Hokkaido two', () => {
    const counts = sqlite.all<{ prefecture_id: string; count: number }>(
      'select prefecture_id, count(*) as count from centers group by 1 order by 1',
    )
    expect(counts).toHaveLength(47)
    expect(counts.filter(({ count }) => count !== 1)).toEqual([{ prefecture_id: '01', count: 2 }])
    expect(
      sqlite.all(`select name from centers where prefecture_id in ('01', '18') order by id`),
    ).toEqual([
      { name: '北海道地域生活定着支援札幌センター' },
      { name: '北海道地域生活定着支援釧路センター' },
      { name: '福井県地域生活定着支援センター' },
    ])
  })

  it('are the placement types of the survey, with the three 中間施設', () => {
    const rows = sqlite.all<{ code: string; label: string; is_intermediate: number }>(
      `select code, label, is_intermediate from code_entries where list = 'placement_type' order by position`,
    )
    expect(rows.map(({ code, label }) => ({ code, label }))).toEqual(placementTypes.entries)
    const intermediate = rows.filter(({ is_intermediate }) => is_intermediate === 1)
    expect(intermediate.map(({ code }) => code)).toEqual(INTERMEDIATE_PLACEMENT_TYPES)
  })

  it('map every offence to a group of the survey', () => {
    const groups = sqlite.all<{ group_code: string }>('select group_code from offence_groupings')
    expect(groups.length).toBeGreaterThan(20)
    for (const { group_code } of groups) expect(offenceGroups.codes).toContain(group_code)
  })

  it('map the own words to codes of their lists', () => {
    const own = sqlite.all<{ list: string; code: string; label: string; survey_code: string }>(
      'select list, code, label, survey_code from code_entries where is_own = 1',
    )
    expect(own.map(({ label }) => label)).toContain('受入先なしで満期出所')
    for (const { list, code, label, survey_code } of own) {
      expect(code).toBe(`own:${label}`)
      const codes: readonly string[] =
        list === 'acquisition_kind' ? acquisitionKinds.codes : coordinationEndReasons.codes
      expect(codes).toContain(survey_code)
    }
  })
})
