import { expect, it } from 'vitest'
import { openMigratedTo } from '../factories/open-migrated-to.ts'

it('makes an empty journal that is searched by row, and asks nothing about what was before', async () => {
  const { sqlite, migrate } = await openMigratedTo('0004-create-imports')
  sqlite.exec(`insert into cases (id, case_no) values ('c1', '特24-001')`)
  await migrate('0005-create-journal')
  expect(sqlite.all('select id from journal')).toEqual([])
  const plan = sqlite.all<{ detail: string }>(
    `explain query plan select 1 from journal where table_name = 'cases' and row_id = 'c1'`,
  )
  expect(plan.map(({ detail }) => detail).join()).toContain('journal_row')
})
