import { describe, expect, it } from 'vitest'
import { dumpTables } from '../../../tests/factories/dump-tables.ts'
import { openMigratedTo } from '../../../tests/factories/open-migrated-to.ts'
import { NewerDatabaseError } from './migrate.ts'

describe('an upgrade', () => {
  it('is taken back whole where one of its migrations throws', async () => {
    const { sqlite, migrate } = await openMigratedTo('0003-create-records')
    sqlite.exec('create table legacy_values (mine text)')
    const before = dumpTables({ sqlite })
    await expect(migrate()).rejects.toThrow(/legacy_values/)
    expect(dumpTables({ sqlite })).toEqual(before)
    expect(sqlite.inTransaction).toBe(false)
  })

  it('goes on where it was taken back, once the cause is gone', async () => {
    const { sqlite, migrate } = await openMigratedTo('0003-create-records')
    sqlite.exec('create table legacy_values (mine text)')
    await expect(migrate()).rejects.toThrow()
    sqlite.exec('drop table legacy_values')
    await migrate()
    expect(sqlite.get('select count(*) as count from probation_offices')).toEqual({ count: 50 })
  })

  it('changes nothing where nothing is to be done', async () => {
    const { sqlite, migrate } = await openMigratedTo('0007-seed-master-data')
    const before = dumpTables({ sqlite })
    await migrate()
    expect(dumpTables({ sqlite })).toEqual(before)
  })

  it('refuses a database that knows a migration that this program does not', async () => {
    const { sqlite, migrate } = await openMigratedTo('0007-seed-master-data')
    sqlite.exec(`insert into kysely_migration values ('9999-from-the-future', '2030-01-01')`)
    const before = dumpTables({ sqlite })
    await expect(migrate()).rejects.toThrow(NewerDatabaseError)
    expect(dumpTables({ sqlite })).toEqual(before)
  })
})
