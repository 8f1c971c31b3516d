import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countRows, dumpTables } from '../../../tests/factories/dump-tables.ts'
import { openTestDatabase } from '../../../tests/factories/open-test-database.ts'
import { asBulkWriter, RollBack } from './as-bulk-writer.ts'
import { asWriter } from './as-writer.ts'

const SOURCES = join(import.meta.dirname, '..')
const writer = { actor: 'account-1', useCase: 'test' }
const person = (id: string) => ({ id, name: id })

describe('asBulkWriter', () => {
  it('writes one entry a table and batch, and begins at nought for the next batch', async () => {
    const database = await openTestDatabase()
    await asBulkWriter(database, writer, (bulk) => {
      for (const id of ['p1', 'p2', 'p3']) bulk.insert('persons', person(id))
      bulk.writeJournal('batch-1')
      bulk.insert('persons', person('p4'))
      bulk.noteUpdate('persons', 'p1')
      bulk.writeJournal('batch-2')
      return Promise.resolve()
    })
    const entries = database.sqlite.all<{ old_values: string }>(
      'select row_id, operation, table_name, old_values from journal order by id',
    )
    expect(
      entries.map(({ old_values, ...entry }) => ({
        ...entry,
        ...(JSON.parse(old_values) as object),
      })),
    ).toMatchObject([
      { row_id: 'batch-1', operation: 'bulk-insert', count: 3, first: 'p1', last: 'p3' },
      { row_id: 'batch-2', operation: 'bulk-insert', count: 1, first: 'p4', last: 'p4' },
      { row_id: 'batch-2', operation: 'bulk-update', count: 1, first: 'p1', last: 'p1' },
    ])
  })

  it.each([
    { when: 'it ends well', write: () => Promise.resolve() },
    { when: 'it fails', write: () => Promise.reject(new Error('power cut')) },
    { when: 'it is only a rehearsal', write: () => Promise.reject(new RollBack()) },
  ])('lets the guard fall when $when', async ({ write }) => {
    const database = await openTestDatabase()
    await asBulkWriter(database, writer, write).catch(() => undefined)
    expect(database.context).toMatchObject({ isBulk: false, actor: '', useCase: '' })
    await asWriter(database, writer, async (trx) => {
      await trx.insertInto('persons').values(person('p1')).execute()
    })
    expect(countRows(database, 'journal')).toBe(1)
  })

  it('takes everything back when it fails', async () => {
    const database = await openTestDatabase()
    const before = dumpTables(database)
    const failing = asBulkWriter(database, writer, (bulk) => {
      bulk.insert('persons', person('p1'))
      bulk.writeJournal('batch-1')
      throw new RollBack()
    })
    await expect(failing).rejects.toThrow(RollBack)
    expect(dumpTables(database)).toEqual(before)
  })

  it('says that the disk is full, and takes everything back', async () => {
    const database = await openTestDatabase()
    const before = dumpTables(database)
    database.sqlite.pragma(`max_page_count=${Number(database.sqlite.pragma('page_count')) + 1}`)
    const failing = asBulkWriter(database, writer, (bulk) => {
      for (let index = 0; index < 500; index += 1)
        bulk.insert('persons', { id: `x${index}`, name: '名'.repeat(500) })
      return Promise.resolve()
    })
    await expect(failing).rejects.toMatchObject({ code: 'SQLITE_FULL' })
    expect(dumpTables(database)).toEqual(before)
    expect(database.context.isBulk).toBe(false)
  })

  it('keeps other writers out until it has ended, so that none of them goes unwritten', async () => {
    const database = await openTestDatabase()
    let end: (() => void) | undefined
    const bulk = asBulkWriter(
      database,
      writer,
      () =>
        new Promise<void>((resolve) => {
          end = resolve
        }),
    )
    const other = asWriter(database, writer, async (trx) => {
      expect(database.context.isBulk).toBe(false)
      await trx.insertInto('persons').values(person('p1')).execute()
    })
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(countRows(database, 'persons')).toBe(0)
    end?.()
    await Promise.all([bulk, other])
    expect(countRows(database, 'journal')).toBe(1)
  })
})

describe('the guard', () => {
  const sources = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => ({ name, text: readFileSync(join(SOURCES, name), 'utf8') }))

  it.each([
    {
      what: 'is raised',
      pattern: /isBulk = true/,
      where: ['db/as-bulk-writer.ts', 'db/migrate.ts'],
    },
    { what: 'is named as a writer', pattern: /new BulkWriter\(/, where: ['db/as-bulk-writer.ts'] },
    {
      what: 'is taken',
      pattern: /asBulkWriter\(/,
      where: ['usecases/imports/import-file.ts'],
    },
  ])('$what nowhere but in $where', ({ pattern, where }) => {
    const found = sources.filter(({ text }) => pattern.test(text)).map(({ name }) => name)
    expect(found.toSorted()).toEqual(where)
  })
})
