import { expect, it } from 'vitest'
import { openMigratedTo } from '../factories/open-migrated-to.ts'

it('remembers a row of a source once, and the same row of another source beside it', async () => {
  const { sqlite, migrate } = await openMigratedTo('0003-create-records')
  sqlite.exec(`insert into cases (id, case_no) values ('c1', '特24-001')`)
  await migrate('0004-create-imports')
  const remember = (source: number) =>
    sqlite.exec(`insert into import_rows values (${source}, 'T_対象者', '1', 'hash', 'c1')`)
  remember(1)
  remember(2)
  expect(() => remember(1)).toThrow(/UNIQUE/)
  expect(sqlite.all('select id from cases')).toEqual([{ id: 'c1' }])
})

it('takes no review without the import that asks for it', async () => {
  const { sqlite } = await openMigratedTo('0004-create-imports')
  expect(() =>
    sqlite.exec(`insert into review_items (id, import_batch_id, source_table, source_row, reason)
      values ('v1', 'nowhere', 'T_対象者', 1, '理由')`),
  ).toThrow(/FOREIGN KEY/)
})
