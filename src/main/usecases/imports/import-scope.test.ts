import { beforeEach, describe, expect, it } from 'vitest'
import {
  buildClientRow,
  buildRecordRow,
  buildSourceFile,
  type SourceTables,
} from '../../../../tests/factories/build-source-file.ts'
import { countRows } from '../../../../tests/factories/dump-tables.ts'
import {
  importSourceFile,
  type ImportedSource,
} from '../../../../tests/factories/import-source-file.ts'
import { openTestContext, TEST_DAY } from '../../../../tests/factories/open-test-context.ts'
import { caseDocument, type CaseDocument } from '../../../shared/cases/case-document.ts'
import { findCaseDocument } from '../../repositories/case-document-repository.ts'
import type { CoreContext } from '../core-context.ts'

let context: CoreContext

beforeEach(async () => {
  context = await openTestContext()
})

const importOf = (tables: SourceTables): Promise<ImportedSource> =>
  importSourceFile(context, buildSourceFile(tables))

async function documentOf(caseNo: string): Promise<CaseDocument> {
  const found = await findCaseDocument(
    context.database.db,
    { caseNo },
    { today: TEST_DAY, withRecords: true },
  )
  return caseDocument.parse(found?.document)
}

describe('two centers', () => {
  const own = {
    T_対象者: [1, 2, 3].map((id) => clientOf(id, '甲')),
    T_支援記録: [buildRecordRow()],
  }
  const other = {
    T_対象者: [1, 2, 3].map((id) => clientOf(id, '乙')),
    T_支援記録: [buildRecordRow()],
  }

  function clientOf(id: number, center: string) {
    const year = center === '甲' ? '2012' : '2015'
    return buildClientRow({
      対象者ID: id,
      ケース番号: `特24-00${id}`,
      氏名: `${center}${id}`,
      依頼日: `${year}-06-0${id}`,
      依頼年度: Number(year),
    })
  }

  it('whose files give the same ids stay apart, and their numbers are marked', async () => {
    await importOf(own)
    const { report } = await importOf(other)
    expect(report.counts).toMatchObject({ cases: 3, records: 1 })
    expect(report.review.filter(({ column }) => column === 'ケース番号')).toHaveLength(3)
    expect((await documentOf('特24-001')).client.name).toBe('甲1')
    expect((await documentOf('特24-001（2）')).client.name).toBe('乙1')
    expect((await documentOf('特24-001（2）')).records).toHaveLength(1)
  })

  it('are both known when they come again', async () => {
    await importOf(own)
    await importOf(other)
    for (const source of [own, other]) {
      const again = await importOf(source)
      expect(again.report.review).toEqual([])
      expect(again.report.counts.cases).toBe(0)
    }
    expect(countRows(context.database, 'import_sources')).toBe(2)
  })
})

describe('numbers of cases', () => {
  it('that are missing or taken are given, and listed', async () => {
    const numbers = ['特24-001', null, '特24-001', '特24-001']
    const clients = numbers.map((caseNo, index) =>
      buildClientRow({ 対象者ID: index + 1, ケース番号: caseNo }),
    )
    const { report } = await importOf({ T_対象者: clients, T_コーディネート: [] })
    const given = report.review.filter(({ column }) => column === 'ケース番号')
    expect(given.map(({ took }) => took)).toEqual(['番号なし-2', '特24-001（2）', '特24-001（3）'])
  })
})

describe('places and people', () => {
  it('that are new become the center’s own; those of a master are found whatever their width', async () => {
    const { report } = await importOf({
      M_矯正施設: [
        { 矯正施設コード: 1, 矯正施設名: '福井　刑務所', 種別: '刑務所', 都道府県コード: '18' },
        { 矯正施設コード: 2, 矯正施設名: '架空拘置所', 種別: '拘置所', 都道府県コード: '99' },
      ],
      T_対象者: [
        buildClientRow({ 矯正施設コード: 1, 依頼元コード: 'H021', 担当者コード: 1 }),
        buildClientRow({
          対象者ID: 2,
          ケース番号: '特24-002',
          矯正施設コード: 2,
          担当者コード: 99,
        }),
      ],
    })
    expect(report.counts.cases).toBe(2)
    expect(await documentOf('特24-001')).toMatchObject({
      institution: '福井刑務所',
      requestedBy: '福井保護観察所',
      staff: '佐藤　由美',
    })
    expect(await documentOf('特24-002')).toMatchObject({
      institution: '架空拘置所',
      institutionKind: 'detention_house',
      staff: '不明（コード 99）',
    })
    const own = context.database.sqlite.all('select name from institutions where is_own = 1')
    expect(own).toEqual([{ name: '架空拘置所' }])
  })

  it('of the staff say who is still there', async () => {
    await importOf({})
    expect(
      context.database.sqlite.all('select name, is_employed, left_on from staff order by name'),
    ).toEqual([
      { name: '佐藤　由美', is_employed: 1, left_on: null },
      { name: '木村　誠', is_employed: 0, left_on: '2015-03-31' },
    ])
  })

  it('move into 中間施設 as it is on the day of the import', async () => {
    await importOf({
      T_移行先: [
        { 移行ID: 1, 対象者ID: 1, 順番: 1, 移行日: '2012-10-01', 形態コード: 10 },
        { 移行ID: 2, 対象者ID: 1, 順番: 2, 移行日: '2012-12-01', 形態コード: 1 },
      ],
    })
    expect(
      (await documentOf('特24-001')).placements?.map(({ intermediate }) => intermediate),
    ).toEqual([true, false])
  })
})
