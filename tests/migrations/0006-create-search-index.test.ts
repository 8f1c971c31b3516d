import { expect, it } from 'vitest'
import { openMigratedTo } from '../factories/open-migrated-to.ts'

it('begins with nothing indexed, however many records are there', async () => {
  const { sqlite, migrate } = await openMigratedTo('0005-create-journal')
  sqlite.exec(`insert into cases (id, case_no) values ('c1', '特24-001')`)
  sqlite.exec(`insert into records (id, case_id, category1, category2, body)
    values ('r1', 'c1', 'support', 'normal', '本文')`)
  await migrate('0006-create-search-index')
  expect(sqlite.all('select * from search_progress')).toEqual([{ id: 'records', indexed_rowid: 0 }])
  expect(sqlite.all(`select rowid from record_search where record_search match '"本文"'`)).toEqual(
    [],
  )
})

it('finds words of two characters, and forgets a text without knowing it', async () => {
  const { sqlite } = await openMigratedTo('0006-create-search-index')
  const hits = () =>
    sqlite.all<{ rowid: number }>(
      `select rowid from record_search where record_search match '"看護"' order by rowid`,
    )
  sqlite.exec(
    `insert into record_search (rowid, body) values (1, '訪問 問看 看護 護'), (2, '看護 護')`,
  )
  expect(hits()).toEqual([{ rowid: 1 }, { rowid: 2 }])
  sqlite.exec('delete from record_search where rowid = 1')
  expect(hits()).toEqual([{ rowid: 2 }])
})
