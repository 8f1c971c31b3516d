import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countRows, dumpTables } from '../../../../tests/factories/dump-tables.ts'
import { openTestContext } from '../../../../tests/factories/open-test-context.ts'
import { legacySamples } from '../../../../tests/factories/read-expected.ts'
import { importResult, type ImportResult } from '../../../shared/api/imports.ts'
import type { CoreContext } from '../core-context.ts'
import { importFile, importFiles, type ImportRequest } from './import-file.ts'

const SAMPLE = new URL('../../../../samples/raito-a-small.mdb', import.meta.url).pathname
const MISSING = '/nowhere/raito.mdb'

function requestFor(path: string, overrides: Partial<ImportRequest> = {}): ImportRequest {
  return {
    file: { path },
    fileName: path,
    password: undefined,
    dryRun: false,
    signal: new AbortController().signal,
    ...overrides,
  }
}

async function imported(
  context: CoreContext,
  path: string,
  overrides: Partial<ImportRequest> = {},
): Promise<ImportResult> {
  const outcome = await importFile(context, requestFor(path, overrides))
  if (!outcome.ok) throw new Error(outcome.error.kind)
  return importResult.parse(outcome.value.result)
}

const mappedTables = ({ source }: ImportResult) =>
  source.tables.filter(({ role }) => role === 'mapped')

describe.each(legacySamples)('an import of the $name sample', ({ name, files }) => {
  const path = files?.database ?? ''

  it.skipIf(files === undefined)(
    'accounts for every row, agrees with the old figures, and adds nothing the second time',
    async () => {
      if (path === '') throw new Error(`the ${name} sample is not at hand`)
      const context = await openTestContext()
      const first = await imported(context, path)
      expect(first.skipped).toEqual([])
      expect(mappedTables(first)).toHaveLength(8)
      for (const table of mappedTables(first))
        expect(table).toMatchObject({ imported: table.rows, merged: 0, skipped: 0 })
      expect(first.reconciliation.filter(({ equal }) => !equal)).toEqual([])
      expect(first.reconciliation.length).toBeGreaterThan(40)
      expect(first.review.length).toBeGreaterThan(0)
      expect(countRows(context.database, 'review_items')).toBe(first.review.length)

      const before = dumpTables(context.database)
      const second = await imported(context, path)
      expect(Object.values(second.imported).every((count) => count === 0)).toBe(true)
      expect(second).toMatchObject({ skipped: [], review: [] })
      for (const table of mappedTables(second))
        expect(table).toMatchObject({ imported: 0, merged: table.rows, skipped: 0 })
      expect(second.reconciliation).toEqual(first.reconciliation)
      const after = dumpTables(context.database)
      const changed = Object.keys(after).filter((table) => after[table] !== before[table])
      expect(changed).toEqual(['import_batches', 'journal'])
      await context.database.close()
    },
  )
})

describe('a rehearsal', () => {
  it('tells all that the import would do, and changes nothing', async () => {
    const context = await openTestContext()
    const before = dumpTables(context.database)
    const rehearsal = await imported(context, SAMPLE, { dryRun: true })
    expect(dumpTables(context.database)).toEqual(before)
    expect(context.database.context).toMatchObject({ isBulk: false, actor: '', useCase: '' })
    expect(rehearsal.batch).toBeNull()
    const real = await imported(context, SAMPLE)
    expect({ ...real, batch: null }).toEqual(rehearsal)
  })

  it('changes nothing of what an import left either', async () => {
    const context = await openTestContext()
    await imported(context, SAMPLE)
    const before = dumpTables(context.database)
    const rehearsal = await imported(context, SAMPLE, { dryRun: true })
    expect(rehearsal.imported.cases).toBe(0)
    expect(dumpTables(context.database)).toEqual(before)
  })
})

describe('an import that comes to no end', () => {
  it.each(['before it begins', 'opening', 'reading', 'finishing'])(
    'leaves nothing when it is cancelled: %s',
    async (when) => {
      const context = await openTestContext()
      const before = dumpTables(context.database)
      const abort = new AbortController()
      if (when === 'before it begins') abort.abort()
      const outcome = await importFile(
        context,
        requestFor(SAMPLE, {
          signal: abort.signal,
          onProgress: ({ stage }) => {
            if (stage === when) abort.abort()
          },
        }),
      )
      expect(outcome).toEqual({ ok: false, error: { kind: 'cancelled' } })
      expect(dumpTables(context.database)).toEqual(before)
      expect(context.database.context.isBulk).toBe(false)
      expect((await imported(context, SAMPLE)).imported.cases).toBe(114)
    },
  )

  it('leaves nothing when one of several files cannot be read, and names that file', async () => {
    const context = await openTestContext()
    const before = dumpTables(context.database)
    const outcome = await importFiles(context, [requestFor(SAMPLE), requestFor(MISSING)])
    expect(outcome).toEqual({
      ok: false,
      error: { fileName: MISSING, failure: { kind: 'file-missing' } },
    })
    expect(dumpTables(context.database)).toEqual(before)
    expect(context.database.context.isBulk).toBe(false)
  })

  it('lets the guard fall when a write fails', async () => {
    const context = await openTestContext()
    context.database.sqlite.exec(
      `create trigger broken before insert on tasks begin select raise(abort, 'broken'); end`,
    )
    const before = dumpTables(context.database)
    await expect(importFile(context, requestFor(SAMPLE))).rejects.toThrow('broken')
    expect(context.database.context).toMatchObject({ isBulk: false, actor: '', useCase: '' })
    expect(dumpTables(context.database)).toEqual(before)
  })
})

describe('what an import leaves', () => {
  it('is one journal entry a table, with the range, number and hash of its ids', async () => {
    const context = await openTestContext()
    const { batch, imported: counts } = await imported(context, SAMPLE)
    const entries = context.database.sqlite.all<{
      table_name: string
      row_id: string
      operation: string
      actor: string
      use_case: string
      old_values: string
    }>('select table_name, row_id, operation, actor, use_case, old_values from journal order by id')
    const tables = entries.map(({ table_name }) => table_name)
    expect(new Set(tables).size).toBe(tables.length)
    for (const entry of entries) {
      expect(entry).toMatchObject({
        row_id: batch,
        operation: 'bulk-insert',
        actor: 'account-1',
        use_case: 'import-file',
      })
      if (entry.table_name === 'import_sources') continue
      const column = entry.table_name === 'import_batches' ? 'id' : 'import_batch_id'
      const ids = context.database.sqlite
        .all<{ id: string }>(`select id from "${entry.table_name}" where ${column} = ?`, batch)
        .map(({ id }) => id)
        .toSorted()
      expect([entry.table_name, JSON.parse(entry.old_values)]).toMatchObject([
        entry.table_name,
        { count: ids.length, first: ids[0], last: ids.at(-1) },
      ])
    }
    expect(tables).toContain('records')
    expect(countRows(context.database, 'records')).toBe(counts.records)
  })

  it('names the file and whoever took it in', async () => {
    const context = await openTestContext()
    const { batch } = await imported(context, SAMPLE)
    const row = context.database.sqlite.get<Record<string, string>>(
      'select id, file_name, file_sha256, actor, profile from import_batches',
    )
    expect(row).toEqual({
      id: batch,
      file_name: basename(SAMPLE),
      file_sha256: '94a0bc0d429fb5ea1430918b1394b6f4e826cee23b0a83bdb940d9241668e896',
      actor: 'account-1',
      profile: 'raito-a',
    })
  })

  it('is the same whether the file is read from disk or handed over as bytes', async () => {
    const [one, other] = [await openTestContext(), await openTestContext()]
    const bytes = new Uint8Array(readFileSync(SAMPLE))
    const fromBytes = await imported(one, SAMPLE, { file: { bytes } })
    const fromDisk = await imported(other, SAMPLE)
    expect({ ...fromBytes, batch: null }).toEqual({ ...fromDisk, batch: null })
  })
})
