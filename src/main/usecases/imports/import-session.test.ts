import { beforeEach, describe, expect, it } from 'vitest'
import {
  buildClientRow,
  buildCoordinationRow,
  buildRecordRow,
  buildSourceFile,
  type SourceTables,
} from '../../../../tests/factories/build-source-file.ts'
import { countRows, dumpTables } from '../../../../tests/factories/dump-tables.ts'
import {
  importSourceFile,
  type ImportedSource,
} from '../../../../tests/factories/import-source-file.ts'
import { openTestContext, TEST_DAY } from '../../../../tests/factories/open-test-context.ts'
import { caseDocument, type CaseDocument } from '../../../shared/cases/case-document.ts'
import { asWriter } from '../../db/as-writer.ts'
import { findCaseDocument } from '../../repositories/case-document-repository.ts'
import type { CoreContext } from '../core-context.ts'
import { continueSearchIndex } from '../search/build-search-index.ts'
import { findAnywhere } from '../search/find-anywhere.ts'
import { EDITED_SINCE } from './import-cases.ts'

let context: CoreContext

beforeEach(async () => {
  context = await openTestContext()
})

const importOf = (tables: SourceTables): Promise<ImportedSource> =>
  importSourceFile(context, buildSourceFile(tables))

const tableOf = ({ tables }: ImportedSource, name: string) =>
  tables.find((table) => table.name === name)

async function documentOf(caseNo: string): Promise<CaseDocument> {
  const found = await findCaseDocument(
    context.database.db,
    { caseNo },
    { today: TEST_DAY, withRecords: true },
  )
  return caseDocument.parse(found?.document)
}

/** As a person does on screen: through a use case, with a journal entry for the row. */
function editOnScreen(sql: string): Promise<void> {
  const writer = { actor: 'account-1', useCase: 'edit' }
  return asWriter(context.database, writer, () => {
    context.database.sqlite.exec(sql)
    return Promise.resolve()
  })
}

const openReviews = (): readonly string[] =>
  context.database.sqlite
    .all<{ reason: string }>('select reason from review_items where settled_at is null')
    .map(({ reason }) => reason)

describe('a changed row', () => {
  it.each([
    { table: 'T_対象者', row: buildClientRow({ 氏名: '齋藤　健二' }) },
    { table: 'T_コーディネート', row: buildCoordinationRow({ 出所日: '2012-09-30' }) },
  ])('of $table writes the case anew, where nobody touched it', async ({ table, row }) => {
    await importOf({})
    const before = await documentOf('特24-001')
    const second = await importOf({ [table]: [row] })
    expect(tableOf(second, table)).toMatchObject({ rows: 1, imported: 1, merged: 0, skipped: 0 })
    const other = table === 'T_対象者' ? 'T_コーディネート' : 'T_対象者'
    expect(tableOf(second, other)).toMatchObject({ imported: 0, merged: 1 })
    const after = await documentOf('特24-001')
    expect(after).toMatchObject({ id: before.id, revision: before.revision + 1 })
    expect(after.client.name).toBe(table === 'T_対象者' ? '齋藤　健二' : '齋藤　健一')
    expect(after.coordination?.releaseDate).toBe(table === 'T_対象者' ? undefined : '2012-09-30')
    expect(countRows(context.database, 'cases')).toBe(1)
    expect(countRows(context.database, 'persons')).toBe(1)
  })

  it('keeps the case’s records, those added on screen too', async () => {
    await importOf({ T_支援記録: [buildRecordRow()] })
    const { id } = await documentOf('特24-001')
    await editOnScreen(`insert into records (id, case_id, category1, category2, body)
      values ('own', '${id}', 'support', 'normal', '画面で書いた記録')`)
    await importOf({ T_対象者: [buildClientRow({ 備考: '変更' })], T_支援記録: [buildRecordRow()] })
    const { notes, records } = await documentOf('特24-001')
    expect(notes).toBe('変更')
    expect(records.map(({ body }) => body).toSorted()).toEqual(
      ['本人と面談した。', '画面で書いた記録'].toSorted(),
    )
  })

  it('keeps 旧データ of records and of rows that were put aside', async () => {
    const rows = {
      T_コーディネート: [buildCoordinationRow(), buildCoordinationRow({ 終了理由: '死亡' })],
      T_支援記録: [buildRecordRow({ 内容: '<div><b>至急</b></div>' })],
    }
    await importOf({ ...rows, T_対象者: [buildClientRow({ 紹介元: '民生委員' })] })
    const first = (await documentOf('特24-001')).legacy
    await importOf({ ...rows, T_対象者: [buildClientRow({ 紹介元: '家族' })] })
    const second = (await documentOf('特24-001')).legacy
    expect(second['T_対象者']).toEqual({ 紹介元: '家族' })
    expect(Object.keys(second).toSorted()).toEqual(Object.keys(first).toSorted())
    expect(second['T_支援記録']).toEqual({ 内容: '<div><b>至急</b></div>' })
    expect(second['T_コーディネート']).toMatchObject({ 終了理由: '死亡' })
  })

  it('is judged anew: what was asked about it before is settled', async () => {
    await importOf({ T_対象者: [buildClientRow({ 薬物名: '大麻' })] })
    expect(openReviews()).toHaveLength(1)
    const again = await importOf({ T_対象者: [buildClientRow({ 薬物名: '覚醒剤' })] })
    expect(again.report.review).toHaveLength(1)
    expect(openReviews()).toHaveLength(1)
    await importOf({ T_対象者: [buildClientRow()] })
    expect(openReviews()).toEqual([])
  })
})

describe('a case that was edited on screen', () => {
  const changed = { T_対象者: [buildClientRow({ 備考: '旧ライトで変更' })] }

  it.each([
    { what: 'the case', sql: `update cases set notes = '画面で変更'` },
    { what: 'the person', sql: `update persons set kana = 'ガメン'` },
  ])('is left as it is, and the row is listed: $what', async ({ sql }) => {
    await importOf({})
    await editOnScreen(sql)
    const before = await documentOf('特24-001')
    const second = await importOf(changed)
    expect(tableOf(second, 'T_対象者')).toMatchObject({
      rows: 1,
      imported: 0,
      merged: 0,
      skipped: 1,
    })
    expect(second.report.skipped).toEqual([{ table: 'T_対象者', row: 1, reason: EDITED_SINCE }])
    expect(second.report.review).toMatchObject([{ table: 'T_対象者', key: '1', took: null }])
    expect(await documentOf('特24-001')).toEqual(before)
  })

  it('is asked about once, however often the file comes', async () => {
    await importOf({})
    await editOnScreen(`update cases set notes = '画面で変更'`)
    await importOf(changed)
    const third = await importOf(changed)
    expect(third.report.skipped).toHaveLength(1)
    expect(openReviews()).toEqual([EDITED_SINCE])
  })

  it('is nothing to ask about where the file has not changed', async () => {
    await importOf({})
    await editOnScreen(`update cases set notes = '画面で変更'`)
    const second = await importOf({})
    expect(second.report).toMatchObject({ skipped: [], review: [] })
    expect((await documentOf('特24-001')).notes).toBe('画面で変更')
  })

  it('is not made again where it was deleted', async () => {
    await importOf({})
    await editOnScreen(`update cases set deleted_at = '2026-11-22T00:00:00Z'`)
    const second = await importOf(changed)
    expect(second.report.skipped).toHaveLength(1)
    expect(countRows(context.database, 'cases')).toBe(1)
  })

  it('takes new records all the same', async () => {
    await importOf({ T_支援記録: [buildRecordRow()] })
    await editOnScreen(`update cases set notes = '画面で変更'`)
    const rows = [buildRecordRow(), buildRecordRow({ 記録ID: 2, 内容: '新しい記録' })]
    const second = await importOf({ T_支援記録: rows })
    expect(tableOf(second, 'T_支援記録')).toMatchObject({ imported: 1, merged: 1, skipped: 0 })
    expect((await documentOf('特24-001')).records).toHaveLength(2)
  })
})

describe('a record that comes again', () => {
  const record = (overrides: Parameters<typeof buildRecordRow>[0]) => ({
    T_支援記録: [buildRecordRow(overrides)],
  })

  it('changed is written over, with its 旧データ', async () => {
    await importOf(record({ 内容: '<div><b>至急</b></div>' }))
    const second = await importOf(record({ 内容: '<div><i>済</i></div>', 所要分: 60 }))
    expect(tableOf(second, 'T_支援記録')).toMatchObject({ imported: 1, merged: 0 })
    const { records, legacy } = await documentOf('特24-001')
    expect(records).toMatchObject([{ body: '済', minutes: 60 }])
    expect(legacy).toEqual({ T_支援記録: { 内容: '<div><i>済</i></div>' } })
  })

  it('is in the journal as a change, not row by row', async () => {
    await importOf(record({}))
    await importOf(record({ 内容: '変更' }))
    const entries = context.database.sqlite.all<{ old_values: string }>(
      `select old_values from journal where table_name = 'records' and operation = 'bulk-update'`,
    )
    expect(entries.map(({ old_values }) => JSON.parse(old_values) as unknown)).toMatchObject([
      { count: 1 },
    ])
  })

  it.each([{ isIndexed: true }, { isIndexed: false }])(
    'changed is found by its new words and not by its old ones, index made: $isIndexed',
    async ({ isIndexed }) => {
      await importOf(record({ 内容: '就労支援の相談' }))
      if (isIndexed) await continueSearchIndex(context)
      await importOf(record({ 内容: '通院同行の相談' }))
      const hits = async (text: string) => {
        const found = await findAnywhere(context, { text })
        return found.ok ? found.value.records.length : undefined
      }
      expect([await hits('就労'), await hits('通院'), await hits('相談')]).toEqual([0, 1, 1])
    },
  )

  it('moves with its client', async () => {
    const clients = [buildClientRow(), buildClientRow({ 対象者ID: 2, ケース番号: '特24-002' })]
    const shared = { T_対象者: clients, T_コーディネート: [] }
    await importOf({ ...shared, ...record({ 印: '甲' }) })
    await importOf({ ...shared, ...record({ 印: '甲', 対象者ID: 2 }) })
    const [first, second] = [await documentOf('特24-001'), await documentOf('特24-002')]
    expect([first.records.length, second.records.length]).toEqual([0, 1])
    expect([first.legacy, second.legacy]).toEqual([{}, { T_支援記録: { 印: '甲' } }])
  })

  it('edited on screen is left and listed', async () => {
    await importOf(record({}))
    await editOnScreen(`update records set body = '画面で直した記録'`)
    const second = await importOf(record({ 内容: '旧ライトで直した記録' }))
    expect(second.report.skipped).toEqual([{ table: 'T_支援記録', row: 1, reason: EDITED_SINCE }])
    expect((await documentOf('特24-001')).records).toMatchObject([{ body: '画面で直した記録' }])
  })
})

describe('rows that belong to nothing', () => {
  const orphans: SourceTables = {
    T_コーディネート: [buildCoordinationRow(), buildCoordinationRow({ 終了理由: '死亡' })],
    T_移行先: [{ 移行ID: 4, 対象者ID: 5, 移行先名: '寮' }],
    T_支援記録: [buildRecordRow({ 対象者ID: 5 })],
  }

  it('are skipped, listed and kept as 旧データ, of their client where they have one', async () => {
    const { report, tables } = await importOf(orphans)
    expect(report.skipped.map(({ table, row }) => `${table} ${row}`).toSorted()).toEqual(
      ['T_コーディネート 2', 'T_移行先 1', 'T_支援記録 1'].toSorted(),
    )
    for (const { rows, imported, merged, skipped, role } of tables)
      if (role === 'mapped') expect(imported + merged + skipped).toBe(rows)
    expect((await documentOf('特24-001')).legacy['T_コーディネート']).toMatchObject({
      終了理由: '死亡',
    })
    const kept = context.database.sqlite.all<{ source_table: string }>(
      'select source_table from legacy_values where case_id is null order by source_table',
    )
    expect(kept.map(({ source_table }) => source_table)).toEqual(['T_支援記録', 'T_移行先'])
  })

  it('are neither skipped nor kept a second time', async () => {
    await importOf(orphans)
    const before = dumpTables(context.database)
    const second = await importOf(orphans)
    expect(second.report).toMatchObject({ skipped: [], review: [] })
    expect(tableOf(second, 'T_コーディネート')).toMatchObject({ rows: 2, imported: 0, merged: 2 })
    const after = dumpTables(context.database)
    expect(Object.keys(after).filter((table) => after[table] !== before[table])).toEqual([
      'import_batches',
      'journal',
    ])
  })

  it('are kept in their new form where they changed', async () => {
    await importOf(orphans)
    await importOf({ ...orphans, T_支援記録: [buildRecordRow({ 対象者ID: 5, 内容: '変更' })] })
    const kept = context.database.sqlite.all<{ data: string }>(
      `select data from legacy_values where source_table = 'T_支援記録'`,
    )
    expect(kept.map(({ data }) => JSON.parse(data) as unknown)).toMatchObject([{ 内容: '変更' }])
  })

  it('are taken when their client appears', async () => {
    await importOf(orphans)
    const clients = [buildClientRow(), buildClientRow({ 対象者ID: 5, ケース番号: '特24-005' })]
    await importOf({ ...orphans, T_対象者: clients })
    const { placements, records } = await documentOf('特24-005')
    expect(placements).toMatchObject([{ name: '寮' }])
    expect(records).toHaveLength(1)
    expect(countRows(context.database, 'records')).toBe(1)
  })
})

it('says why the figures differ where rows were not taken', async () => {
  const { reconciliation } = await importOf({ T_支援記録: [buildRecordRow({ 対象者ID: 5 })] })
  expect(reconciliation.filter(({ equal }) => !equal)).toEqual([
    {
      what: '支援記録（年度）：平成24年度',
      source: 1,
      imported: 0,
      equal: false,
      why: '取込のあとの変更、または取り込めなかった行があります',
    },
  ])
})
