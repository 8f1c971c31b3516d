import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrations } from '../../../migrations/index.ts'
import { dumpTables } from '../../../tests/factories/dump-tables.ts'
import { openTestDatabase } from '../../../tests/factories/open-test-database.ts'
import { asWriter } from './as-writer.ts'
import { NewerDatabaseError } from './migrate.ts'
import { openDatabase, type OpenDatabase } from './open-database.ts'

const writer = { actor: '佐藤 由美', useCase: 'test' }
let folder: string
let path: string
const key = randomBytes(32)

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'database-'))
  path = join(folder, 'raito.db')
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const open = (with_: Buffer = key): Promise<OpenDatabase> =>
  openDatabase({ path, key: with_, now: Date.now, device: 'test' })

const bytesOfFolder = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]),
  )

async function addPerson(database: OpenDatabase, id: string): Promise<void> {
  await asWriter(database, writer, async (trx) => {
    await trx.insertInto('persons').values({ id, name: id }).execute()
  })
}

describe('openDatabase', () => {
  it('finds again what was written, and leaves no log behind', async () => {
    const database = await open()
    await addPerson(database, 'p1')
    await database.close()
    expect(readdirSync(folder)).toEqual(['raito.db'])
    const again = await open()
    expect(again.sqlite.all('select id from persons')).toEqual([{ id: 'p1' }])
    await again.close()
  })

  it('has every migration behind it, and a trigger set made for the last of them', async () => {
    const database = await openTestDatabase()
    const names = database.sqlite.all<{ name: string }>(
      'select name from kysely_migration order by name',
    )
    expect(names.map(({ name }) => name)).toEqual(Object.keys(migrations))
    expect(
      database.sqlite.all(`select name from sqlite_master where name like 'journal_schema_%'`),
    ).toEqual([{ name: `journal_schema_${Object.keys(migrations).at(-1) ?? ''}` }])
  })

  it('keeps the rules that the data relies on', async () => {
    const { sqlite } = await openTestDatabase()
    expect([
      sqlite.pragma('foreign_keys'),
      sqlite.pragma('temp_store'),
      sqlite.pragma('synchronous'),
      sqlite.pragma('locking_mode'),
    ]).toEqual([1, 2, 2, 'exclusive'])
  })

  it('refuses a wrong key and a second opening, and leaves the file as it is', async () => {
    const database = await open()
    await expect(open()).rejects.toMatchObject({ code: 'SQLITE_BUSY' })
    await database.close()
    const before = bytesOfFolder()
    await expect(open(randomBytes(32))).rejects.toMatchObject({ code: 'SQLITE_NOTADB' })
    expect(bytesOfFolder()).toEqual(before)
  })

  it('refuses a database of a later version, and leaves every byte of it as it is', async () => {
    const database = await open()
    await addPerson(database, 'p1')
    database.sqlite.exec(
      `insert into kysely_migration (name, timestamp) values ('9999-from-the-future', '')`,
    )
    await database.close()
    const before = bytesOfFolder()
    await expect(open()).rejects.toThrow(NewerDatabaseError)
    expect(bytesOfFolder()).toEqual(before)
  })
})

describe('a full disk', () => {
  it.each([{ when: 'in one use case' }, { when: 'when the use case commits' }])(
    'is what the failed write says, and takes all of it back: $when',
    async ({ when }) => {
      const database = await open()
      await addPerson(database, 'p1')
      const before = dumpTables(database)
      const pages = Number(database.sqlite.pragma('page_count'))
      database.sqlite.pragma(`max_page_count=${pages + 2}`)
      if (when !== 'in one use case') database.sqlite.pragma('cache_size=-200000')
      const writing = asWriter(database, writer, async (trx) => {
        for (let index = 0; index < 200; index += 1)
          await trx
            .insertInto('persons')
            .values({ id: `x${index}`, name: '名'.repeat(2000) })
            .execute()
      })
      await expect(writing).rejects.toMatchObject({ code: 'SQLITE_FULL' })
      expect(dumpTables(database)).toEqual(before)
      expect(database.context).toMatchObject({ actor: '', useCase: '', isBulk: false })
      database.sqlite.pragma('max_page_count=1000000')
      await addPerson(database, 'p2')
      await database.close()
      expect(existsSync(`${path}-wal`)).toBe(false)
    },
  )
})
