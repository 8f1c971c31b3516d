import { describe, expect, it } from 'vitest'
import {
  countLines,
  placeText,
  reviewText,
  sizeText,
  storedText,
  timeLeftText,
} from './import-words.ts'

describe('sizeText', () => {
  it.each([
    { bytes: 10, text: '1 KB' },
    { bytes: 820_400, text: '820 KB' },
    { bytes: 1_503_232, text: '1.5 MB' },
    { bytes: 166_000_000, text: '166 MB' },
  ])('of $bytes is $text', ({ bytes, text }) => {
    expect(sizeText(bytes)).toBe(text)
  })
})

describe('timeLeftText', () => {
  it.each([
    { seconds: undefined, text: undefined },
    { seconds: 0, text: 'あと およそ5秒' },
    { seconds: 18, text: 'あと およそ20秒' },
    { seconds: 59, text: 'あと およそ60秒' },
    { seconds: 60, text: 'あと およそ1分' },
    { seconds: 121, text: 'あと およそ3分' },
  ])('of $seconds is $text', ({ seconds, text }) => {
    expect(timeLeftText(seconds)).toBe(text)
  })
})

describe('storedText', () => {
  it.each([
    { took: 'special_adjustment', text: '特別調整' },
    { took: 'group_home', text: 'グループホーム（障害）' },
    { took: 'unknown', text: '不明' },
    { took: '2013-06-05', text: '平成25年6月5日' },
    { took: '2012-04', text: '平成24年4月' },
    { took: '特21-012', text: '特21-012' },
    { took: '大麻', text: '大麻' },
  ])('shows $took as $text', ({ took, text }) => {
    expect(storedText(took)).toBe(text)
  })
})

describe('a line to confirm', () => {
  const row = {
    table: 'T_対象者',
    row: 1014,
    key: '1150',
    column: '依頼区分コード',
    value: '4',
    reason: '依頼区分を読み替えました。',
    took: 'special_adjustment',
  }

  it('says where it stands in the old file', () => {
    expect(placeText(row)).toBe('T_対象者 1,014行目（番号 1150）')
    expect(placeText({ ...row, key: null })).toBe('T_対象者 1,014行目')
  })

  it.each([
    {
      when: 'before',
      isDone: false,
      change: {},
      text: '依頼区分コード：「4」 → 「特別調整」を入れます',
    },
    {
      when: 'after',
      isDone: true,
      change: {},
      text: '依頼区分コード：「4」 → 「特別調整」を入れました',
    },
    {
      when: 'without a value',
      isDone: true,
      change: { value: null, took: null },
      text: '依頼区分コード：空 → 何も入れていません',
    },
  ])('says $when what is taken', ({ isDone, change, text }) => {
    expect(reviewText({ ...row, ...change }, isDone)).toBe(text)
  })
})

describe('countLines', () => {
  it('leaves out what there is none of', () => {
    const none = { placements: 0, acquisitions: 0, offences: 0, otherCenters: 0, families: 0 }
    const counts = { clients: 1380, cases: 2280, records: 39053, consultations: 0, ...none }
    expect(countLines(counts).map(({ label, figure }) => `${label} ${figure}`)).toEqual([
      '対象者 1,380名',
      'ケース 2,280件',
      '支援記録 39,053件',
    ])
  })
})
