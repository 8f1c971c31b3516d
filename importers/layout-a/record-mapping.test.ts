import { describe, expect, it } from 'vitest'
import { buildRecordRow, buildSourceFile } from '../../tests/factories/build-source-file.ts'
import { readLayout } from '../../tests/factories/read-layout.ts'
import type { SourceRow } from '../source.ts'

function mapped(overrides: SourceRow) {
  const { records, problems } = readLayout(
    buildSourceFile({ T_支援記録: [buildRecordRow(overrides)] }),
  )
  const [draft] = records
  if (!draft || records.length !== 1) throw new Error(`${records.length} records`)
  return { draft, columns: problems.map(({ column }) => column) }
}

it('takes every column of a record', () => {
  const { draft, columns } = mapped({})
  expect(draft).toMatchObject({
    at: { table: 'T_支援記録', row: 1, key: '1' },
    caseKey: '1',
    date: '2012-07-02',
    time: '10:30',
    minutes: 45,
    business: 'coordination',
    method: '面談',
    category1: 'interview',
    author: { code: '1' },
    body: '本人と面談した。',
    legacy: null,
  })
  expect(columns).toEqual([])
})

describe('区分2', () => {
  it.each([
    { word: '電話', category1: 'phone' },
    { word: '連絡調整', category1: 'phone' },
    { word: 'メール', category1: 'phone' },
    { word: 'ﾒｰﾙ', category1: 'phone' },
    { word: '面談', category1: 'interview' },
    { word: '来所', category1: 'interview' },
    { word: '訪問', category1: 'interview' },
    { word: '同行 ', category1: 'interview' },
    { word: 'ケース会議', category1: 'support' },
    { word: '合同支援会議', category1: 'support' },
    { word: '書類作成', category1: 'support' },
    { word: 'constructor', category1: 'support' },
    { word: null, category1: 'support' },
  ])('$word is $category1, and the word stays as the method', ({ word, category1 }) => {
    expect(mapped({ 区分2: word }).draft).toMatchObject({ category1, method: word })
  })
})

describe('区分1', () => {
  it.each([
    { word: 'フォローアップ', business: 'follow_up' },
    { word: 'ﾌｫﾛｰｱｯﾌﾟ', business: 'follow_up' },
    { word: 'その他', business: 'own:その他' },
    { word: null, business: null },
  ])('$word is the business $business', ({ word, business }) => {
    expect(mapped({ 区分1: word }).draft.business).toBe(business)
  })
})

it.each([
  { code: 99, author: { text: '不明（コード 99）' } },
  { code: 2, author: { code: '2' } },
  { code: null, author: null },
])('記録者コード $code is $author', ({ code, author }) => {
  expect(mapped({ 記録者コード: code }).draft.author).toEqual(author)
})

it('without a day is listed', () => {
  expect(mapped({ 記録日: null }).columns).toEqual(['記録日'])
})

it('keeps the original of a formatted text, and no other', () => {
  const bold = '<div><b>至急</b></div>'
  expect(mapped({ 内容: bold }).draft).toMatchObject({ body: '至急', legacy: { 内容: bold } })
  expect(mapped({ 内容: '<div>通常</div>' }).draft).toMatchObject({ body: '通常', legacy: null })
})

it('has an empty text where the memo is empty', () => {
  expect(mapped({ 内容: null }).draft.body).toBe('')
})

it('keeps what it cannot read', () => {
  const { draft, columns } = mapped({ 所要分: '約30', 開始時刻: '夕方' })
  expect(draft).toMatchObject({ minutes: null, time: null })
  expect(draft.legacy).toEqual({ 所要分: '約30', 開始時刻: '夕方' })
  expect(columns.toSorted()).toEqual(['所要分', '開始時刻'].toSorted())
})
