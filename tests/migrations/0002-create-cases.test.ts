import { beforeEach, describe, expect, it } from 'vitest'
import type { Sqlite } from '../../src/main/db/sqlite.ts'
import { openMigratedTo } from '../factories/open-migrated-to.ts'

let sqlite: Sqlite

beforeEach(async () => {
  const database = await openMigratedTo('0001-create-master-data')
  sqlite = database.sqlite
  sqlite.exec(`insert into prefectures values ('18', '福井県')`)
  await database.migrate('0002-create-cases')
  sqlite.exec(`insert into persons (id, name) values ('p1', '齋藤')`)
  sqlite.exec(`insert into cases (id, case_no, person_id) values ('c1', '特24-001', 'p1')`)
})

it('keeps what the version before had', () => {
  expect(sqlite.all('select id from prefectures')).toEqual([{ id: '18' }])
})

it('begins rows at revision 1', () => {
  expect(sqlite.get('select revision from cases')).toEqual({ revision: 1 })
  expect(sqlite.get('select revision from persons')).toEqual({ revision: 1 })
})

describe('refuses', () => {
  it.each([
    {
      what: 'a case number twice',
      sql: `insert into cases (id, case_no) values ('c2', '特24-001')`,
    },
    {
      what: 'a case of nobody known',
      sql: `insert into cases (id, case_no, person_id) values ('c2', '特24-002', 'p9')`,
    },
    {
      what: 'two blocks of one disability',
      sql: `insert into case_disabilities (id, case_id, kind) values ('d1', 'c1', 'drug'), ('d2', 'c1', 'drug')`,
    },
    {
      what: 'two coordinations of one case',
      sql: `insert into coordinations (id, case_id) values ('k1', 'c1'), ('k2', 'c1')`,
    },
    {
      what: 'two follow-ups of one case',
      sql: `insert into follow_ups (id, case_id) values ('f1', 'c1'), ('f2', 'c1')`,
    },
    {
      what: 'a placement of no case',
      sql: `insert into placements (id, case_id, source_order) values ('m1', 'c9', 1)`,
    },
    {
      what: 'a partner in no prefecture',
      sql: `insert into cooperations (id, case_id, direction, partner_prefecture_id) values ('x1', 'c1', 'requested', '99')`,
    },
  ])('$what', ({ sql }) => {
    expect(() => sqlite.exec(sql)).toThrow(/constraint failed/)
  })
})
