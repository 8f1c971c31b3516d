import { expect, it } from 'vitest'
import { openMigratedTo } from '../factories/open-migrated-to.ts'

it('keeps cases, and counts records without reading their texts', async () => {
  const { sqlite, migrate } = await openMigratedTo('0002-create-cases')
  sqlite.exec(`insert into cases (id, case_no) values ('c1', '特24-001')`)
  await migrate('0003-create-records')
  sqlite.exec(`insert into records (id, case_id, category1, category2, body)
    values ('r1', 'c1', 'support', 'normal', '本文')`)
  expect(sqlite.get('select case_id, revision from records')).toEqual({
    case_id: 'c1',
    revision: 1,
  })
  const plan = sqlite.all<{ detail: string }>(
    `explain query plan select case_id, recorded_on, category1 from records where deleted_at is null`,
  )
  expect(plan.map(({ detail }) => detail).join()).toContain('COVERING INDEX records_case_date')
})

it('refuses a record of no case', async () => {
  const { sqlite } = await openMigratedTo('0003-create-records')
  expect(() =>
    sqlite.exec(`insert into records (id, case_id, category1, category2, body)
      values ('r1', 'c9', 'support', 'normal', '本文')`),
  ).toThrow(/FOREIGN KEY/)
})
