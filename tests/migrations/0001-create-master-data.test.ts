import { expect, it } from 'vitest'
import { openMigratedTo } from '../factories/open-migrated-to.ts'

it('makes the lists empty, and strict about types', async () => {
  const { sqlite } = await openMigratedTo('0001-create-master-data')
  for (const table of ['prefectures', 'centers', 'probation_offices', 'institutions', 'staff'])
    expect(sqlite.all(`select id from ${table}`)).toEqual([])
  expect(() =>
    sqlite.exec(`insert into code_entries (id, list, code, label, position)
    values ('c1', 'placement_type', 'own:寮', '寮', '三番目')`),
  ).toThrow(/cannot store TEXT/)
})

it.each([
  { table: 'prefectures', row: `('01', '北海道')`, columns: 'id, name' },
  { table: 'offence_groupings', row: `('o1', '窃盗', 'theft')`, columns: 'id, name, group_code' },
])('takes a name of $table only once', async ({ table, row, columns }) => {
  const { sqlite } = await openMigratedTo('0001-create-master-data')
  sqlite.exec(`insert into ${table} (${columns}) values ${row}`)
  const other = row.replace(/^\('[^']*'/, `('other'`)
  expect(() => sqlite.exec(`insert into ${table} (${columns}) values ${other}`)).toThrow(/UNIQUE/)
})
