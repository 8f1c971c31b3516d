import { describe, expect, it } from 'vitest'
import { openTestDatabase } from '../../../tests/factories/open-test-database.ts'
import { asWriter } from './as-writer.ts'
import { journaledTables } from './journal-triggers.ts'

const writer = { actor: '佐藤 由美', useCase: 'test' }

describe('journal', () => {
  it('has triggers for insert, update and delete on every table that holds data', async () => {
    const { sqlite } = await openTestDatabase()
    const triggers = sqlite
      .all<{ name: string }>(`select name from sqlite_master where type = 'trigger'`)
      .map(({ name }) => name)
    for (const table of journaledTables(sqlite))
      for (const operation of ['insert', 'update', 'delete'])
        expect(triggers).toContain(`journal_${table}_${operation}`)
    expect(journaledTables(sqlite).length).toBeGreaterThan(25)
  })

  it('keeps the old values of the changed columns only, and who changed them', async () => {
    const database = await openTestDatabase()
    await asWriter(database, writer, async (trx) => {
      await trx
        .insertInto('persons')
        .values({ id: 'p1', name: '齋藤 健一', kana: 'サイトウ ケンイチ' })
        .execute()
      await trx
        .updateTable('persons')
        .set({ kana: 'サイトウ ケンジ' })
        .where('id', '=', 'p1')
        .execute()
      await trx.deleteFrom('persons').where('id', '=', 'p1').execute()
    })
    const entries = database.sqlite.all<{
      operation: string
      old_values: string | null
      actor: string
    }>(`select operation, old_values, actor from journal where table_name = 'persons' order by id`)
    expect(entries.map((entry) => entry.operation)).toEqual(['insert', 'update', 'delete'])
    expect(JSON.parse(entries[1]?.old_values ?? '')).toEqual({ kana: 'サイトウ ケンイチ' })
    expect(JSON.parse(entries[2]?.old_values ?? '')).toMatchObject({ name: '齋藤 健一' })
    expect(entries.every(({ actor }) => actor === '佐藤 由美')).toBe(true)
  })

  it('refuses a write that no use case answers for', async () => {
    const { db, sqlite } = await openTestDatabase()
    await expect(
      db.insertInto('persons').values({ id: 'p1', name: '無名' }).execute(),
    ).rejects.toThrow()
    expect(sqlite.all('select id from persons')).toEqual([])
  })

  it('takes the entries back with the write when the use case fails', async () => {
    const database = await openTestDatabase()
    const failing = asWriter(database, writer, async (trx) => {
      await trx.insertInto('persons').values({ id: 'p1', name: '齋藤 健一' }).execute()
      throw new Error('power cut')
    })
    await expect(failing).rejects.toThrow('power cut')
    expect(database.sqlite.all('select id from journal')).toEqual([])
    expect(database.sqlite.all('select id from persons')).toEqual([])
  })

  it('sorts entries by the order of writing even when the clock is set back', async () => {
    let now = 1_800_000_000_000
    const database = await openTestDatabase({ now: () => now })
    for (const id of ['a', 'b', 'c']) {
      await asWriter(database, writer, async (trx) => {
        await trx.insertInto('persons').values({ id, name: id }).execute()
      })
      now -= 60_000
    }
    const order = database.sqlite.all<{ row_id: string }>('select row_id from journal order by id')
    expect(order.map(({ row_id }) => row_id)).toEqual(['a', 'b', 'c'])
  })
})
