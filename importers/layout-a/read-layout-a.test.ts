import { describe, expect, it } from 'vitest'
import {
  buildClientRow,
  buildCoordinationRow,
  buildRecordRow,
  buildSourceFile,
} from '../../tests/factories/build-source-file.ts'
import { readLayout } from '../../tests/factories/read-layout.ts'
import { SourceDamage, type SourceRow } from '../source.ts'
import { DATA_TABLES, type DataTable, MASTER_TABLES } from './tables.ts'

describe('rows that belong to nothing', () => {
  it.each([
    { table: 'T_コーディネート', row: buildCoordinationRow({ 対象者ID: 5 }), key: '5' },
    { table: 'T_フォローアップ', row: { 対象者ID: 5, 開始日: '2012-10-01' }, key: '5' },
    { table: 'T_移行先', row: { 移行ID: 8, 対象者ID: 5, 移行先名: '寮' }, key: '8' },
    { table: 'T_取得状況', row: { 対象者ID: 5, 種別: '療育手帳' }, key: '5/1' },
    { table: 'T_支援記録', row: buildRecordRow({ 記録ID: 9, 対象者ID: 5 }), key: '9' },
    { table: 'T_支援記録', row: buildRecordRow({ 記録ID: 9, 対象者ID: null }), key: '9' },
  ])('are handed on whole: $table without a client', ({ table, row, key }) => {
    const { orphans, records } = readLayout(buildSourceFile({ [table]: [row] }))
    const filled = Object.entries(row).filter(([, value]) => value !== null)
    expect(orphans).toMatchObject([
      {
        at: { table, row: 1, key },
        caseKey: null,
        values: Object.fromEntries(filled.map(([column, value]) => [column, String(value)])),
      },
    ])
    expect(records).toEqual([])
  })

  it.each([
    { table: 'T_コーディネート', row: (end: string) => buildCoordinationRow({ 終了日: end }) },
    { table: 'T_フォローアップ', row: (start: string) => ({ 対象者ID: 1, 開始日: start }) },
  ])('name their client: a second row of $table', ({ table, row }) => {
    const rows = [row('2012-10-01'), row('2012-11-01'), row('2012-12-01')]
    const { cases, orphans } = readLayout(buildSourceFile({ [table]: rows }))
    expect(orphans).toMatchObject([
      { at: { table, row: 2, key: '1/2' }, caseKey: '1' },
      { at: { table, row: 3, key: '1/3' }, caseKey: '1' },
    ])
    const used = cases[0]?.rows.filter((at) => at.table === table)
    expect(used).toMatchObject([{ row: 1, key: '1' }])
  })
})

describe('ids', () => {
  const ids = (given: readonly SourceRow[]) =>
    readLayout(
      buildSourceFile({
        T_対象者: given.map((row) => buildClientRow(row)),
        T_コーディネート: [buildCoordinationRow()],
        T_支援記録: [buildRecordRow()],
      }),
    )

  it('that stand twice make two cases; the rows of other tables belong to the first', () => {
    const { cases, records, problems } = ids([{ 氏名: '甲' }, { 氏名: '乙' }])
    expect(cases.map(({ key, person }) => [key, person?.name])).toEqual([
      ['1', '甲'],
      ['1/2', '乙'],
    ])
    expect(cases[0]?.coordination?.endDate).toBe('2012-10-01')
    expect(cases[1]?.coordination?.endDate).toBeNull()
    expect(records).toMatchObject([{ caseKey: '1' }])
    expect(problems).toMatchObject([
      { at: { row: 2 }, column: '対象者ID', value: '1', took: '1/2' },
      { at: { row: 2 }, column: '対象者ID', took: 'コーディネート' },
    ])
  })

  it('that are missing make cases of their own, to which nothing belongs', () => {
    const { cases, orphans } = ids([{ 対象者ID: null }, { 対象者ID: '' }])
    expect(cases.map(({ key }) => key)).toEqual(['#1', '#2'])
    expect(orphans.map(({ at }) => at.table)).toEqual(['T_コーディネート', 'T_支援記録'])
  })

  it('are the same whatever their type and width', () => {
    const { cases, orphans } = ids([{ 対象者ID: '１' }])
    expect(cases[0]?.coordination?.endDate).toBe('2012-10-01')
    expect(orphans).toEqual([])
  })

  it('of records may stand twice or be missing: every row keeps a key of its own', () => {
    const rows = [1, 1, null, '1/2', 1].map((id) => buildRecordRow({ 記録ID: id }))
    const { records } = readLayout(buildSourceFile({ T_支援記録: rows }))
    const keys = records.map(({ at }) => at.key)
    expect(keys).toEqual(['1', '1/2', '#3', '1/2/2', '1/3'])
    expect(new Set(keys).size).toBe(rows.length)
  })
})

describe('columns that no field takes', () => {
  it('are reported, and their values are kept with the case', () => {
    const { cases, finished } = readLayout(
      buildSourceFile({
        T_対象者: [
          buildClientRow({ 紹介元: '民生委員', 血液型: '' }),
          buildClientRow({ 対象者ID: 2, ケース番号: '特24-002', 紹介元: null, 血液型: null }),
        ],
      }),
    )
    expect(finished.unmapped).toEqual([
      { table: 'T_対象者', column: '紹介元', filled: 1, samples: ['民生委員'] },
      { table: 'T_対象者', column: '血液型', filled: 0, samples: [] },
    ])
    expect(cases.map(({ legacy }) => legacy)).toEqual([{ T_対象者: { 紹介元: '民生委員' } }, {}])
  })

  it('are what becomes of a renamed column', () => {
    const { cases, finished } = readLayout(
      buildSourceFile(
        { T_対象者: [buildClientRow({ ふりがな: 'さいとう' })] },
        { withoutColumns: { T_対象者: ['フリガナ'] } },
      ),
    )
    expect(cases[0]?.person?.kana).toBeNull()
    expect(cases[0]?.legacy).toEqual({ T_対象者: { ふりがな: 'さいとう' } })
    expect(finished.unmapped).toMatchObject([{ column: 'ふりがな', filled: 1 }])
  })

  it.each([
    { table: 'T_コーディネート', row: buildCoordinationRow(), name: 'T_コーディネート' },
    {
      table: 'T_フォローアップ',
      row: { 対象者ID: 1, 開始日: '2012-10-01' },
      name: 'T_フォローアップ',
    },
    { table: 'T_移行先', row: { 移行ID: 1, 対象者ID: 1 }, name: 'T_移行先 1' },
    { table: 'T_取得状況', row: { 対象者ID: 1, 種別: '住民票' }, name: 'T_取得状況 1' },
  ])('are kept of $table too', ({ table, row, name }) => {
    const { cases } = readLayout(buildSourceFile({ [table]: [{ ...row, 印: '済' }] }))
    expect(cases[0]?.legacy[name]).toMatchObject({ 印: '済' })
  })

  it.each([
    { table: 'T_相談支援', row: { 相談ID: 1, 相談日: '2013-01-01' } },
    { table: 'T_被疑者等', row: { 被疑者ID: 1, 依頼日: '2021-05-01' } },
  ])('are kept of $table too', ({ table, row }) => {
    const { cases } = readLayout(buildSourceFile({ [table]: [{ ...row, 印: '済' }] }))
    expect(cases.find(({ rows }) => rows[0]?.table === table)?.legacy).toEqual({
      [table]: { 印: '済' },
    })
  })

  it('are kept of a record beside the original of its text', () => {
    const row = buildRecordRow({ 印: '済', 内容: '<div><b>至急</b></div>' })
    const { records } = readLayout(buildSourceFile({ T_支援記録: [row] }))
    expect(records[0]?.legacy).toEqual({ 印: '済', 内容: '<div><b>至急</b></div>' })
  })

  it('show three samples, cut short', () => {
    const rows = ['あ'.repeat(100), 'い', 'う', 'え'].map((text, index) =>
      buildClientRow({ 対象者ID: index, 追加: text }),
    )
    const { finished } = readLayout(buildSourceFile({ T_対象者: rows }))
    expect(finished.unmapped).toMatchObject([{ filled: 4, samples: ['あ'.repeat(60), 'い', 'う'] }])
  })
})

describe('what a file lacks', () => {
  it.each(Object.keys(DATA_TABLES).filter((table) => table !== 'T_対象者'))(
    'may be the table %s',
    (table) => {
      const { cases } = readLayout(buildSourceFile({}, { without: [table] }))
      expect(cases).toHaveLength(1)
    },
  )

  it('may be every master: codes stay readable, and are listed where a figure depends on them', () => {
    const source = buildSourceFile(
      { T_対象者: [buildClientRow({ 矯正施設コード: 32, 担当者コード: 1 })] },
      { without: Object.keys(MASTER_TABLES) },
    )
    const { cases, problems } = readLayout(source)
    expect(cases[0]).toMatchObject({
      category: null,
      institution: { name: '不明（コード 32）' },
      staff: { text: '不明（コード 1）' },
      legacy: { T_対象者: { 依頼区分コード: '1' } },
    })
    expect(problems.map(({ column }) => column)).toEqual(['依頼区分コード'])
  })
})

describe('the summary', () => {
  it('counts every row of every table, whatever becomes of it', () => {
    const source = buildSourceFile(
      {
        T_対象者_bak20140401: [{ 氏名: '控' }],
        'Switchboard Items': [{ ItemText: '開く' }, { ItemText: '閉じる' }],
        T_独自: [{ 内容: '別' }],
      },
      { linked: ['L_市町村マスタ'], rowsPerChunk: 1 },
    )
    const { finished } = readLayout(source)
    const of = (name: string) => finished.tables.find((table) => table.name === name)
    expect(of('T_対象者')).toEqual({ name: 'T_対象者', role: 'mapped', rows: 1 })
    expect(of('M_終了理由')).toMatchObject({ role: 'master', rows: 9 })
    expect(of('T_対象者_bak20140401')).toMatchObject({ role: 'noise', rows: 1 })
    expect(of('Switchboard Items')).toMatchObject({ role: 'noise', rows: 2 })
    expect(of('T_独自')).toMatchObject({ role: 'unmapped', rows: 1 })
    expect(of('L_市町村マスタ')).toMatchObject({ role: 'noise', rows: 0 })
  })

  it('takes the file’s word for a table that nothing needs and nobody can read', () => {
    const source = buildSourceFile({ T_独自: [{ 内容: '別' }] })
    const broken = {
      ...source,
      rows: (table: string) => {
        if (table === 'T_独自') throw new SourceDamage('a bad page')
        return source.rows(table)
      },
    }
    expect(readLayout(broken).finished.tables).toContainEqual({
      name: 'T_独自',
      role: 'unmapped',
      rows: 1,
    })
  })

  it('gives way where a table that is needed cannot be read', () => {
    const source = buildSourceFile()
    const broken = {
      ...source,
      rows: (table: string) => {
        if (table === 'T_移行先') throw new SourceDamage('a bad page')
        return source.rows(table)
      },
    }
    expect(() => readLayout(broken)).toThrow(SourceDamage)
  })
})

describe('the counts of the source', () => {
  const countOf = (given: Readonly<Partial<Record<DataTable, readonly SourceRow[]>>>) => {
    const { finished } = readLayout(buildSourceFile(given))
    return (group: string, key: string) =>
      finished.counts.find((count) => count.group === group && count.key === key)
  }

  it('join the words that are one code with us, and say so', () => {
    const count = countOf({
      T_対象者: [1, 3, 3].map((code, index) =>
        buildClientRow({ 対象者ID: index + 1, 依頼区分コード: code === 1 ? 2 : code }),
      ),
    })
    expect(count('case-category', 'general_adjustment')).toEqual({
      group: 'case-category',
      key: 'general_adjustment',
      count: 3,
      why: '「一般調整」「独自調整」を合わせました',
    })
  })

  it.each([
    { date: '2013-03-31', key: '2012' },
    { date: '2013-04-01', key: '2013' },
    { date: null, key: '' },
    { date: '平成25年', key: '' },
  ])('put a record of $date into the year 「$key」', ({ date, key }) => {
    const count = countOf({ T_支援記録: [buildRecordRow({ 記録日: date })] })
    expect(count('record-year', key)?.count).toBe(1)
  })

  it('count an acquisition of no kind as その他, as it is stored', () => {
    const count = countOf({ T_取得状況: [{ 対象者ID: 1, 種別: null }] })
    expect(count('acquisition-kind', 'other')?.count).toBe(1)
  })
})

it('hands cases on in pieces, so that a large file never lies in memory twice', () => {
  const clients = Array.from({ length: 950 }, (_, index) => buildClientRow({ 対象者ID: index + 1 }))
  const { cases } = readLayout(buildSourceFile({ T_対象者: clients, T_コーディネート: [] }))
  expect(cases).toHaveLength(950)
})
