import { describe, expect, it } from 'vitest'
import { buildSourceFile } from '../../tests/factories/build-source-file.ts'
import { readLayout } from '../../tests/factories/read-layout.ts'
import type { SourceRow } from '../source.ts'

function mapped(table: 'T_相談支援' | 'T_被疑者等', row: SourceRow) {
  const { cases, problems } = readLayout(
    buildSourceFile({ T_対象者: [], T_コーディネート: [], [table]: [row] }),
  )
  const [draft] = cases
  if (!draft || cases.length !== 1) throw new Error(`${cases.length} cases`)
  return { draft, problems, columns: problems.map(({ column }) => column) }
}

const consultation = (row: SourceRow) =>
  mapped('T_相談支援', { 相談ID: 12, 相談日: '2021-04-01', 氏名: '田中', ...row })
const suspect = (row: SourceRow) =>
  mapped('T_被疑者等', {
    被疑者ID: 3,
    ケース番号: '被R3-01',
    氏名: '木村',
    依頼日: '2021-05-01',
    ...row,
  })

describe('a consultation', () => {
  it('is a case of its own that makes no person', () => {
    const { draft, problems } = consultation({
      年齢: '70代',
      性別: 2,
      相談者区分: '福祉事業所',
      相談内容: '退所後の住まいについて',
      対応: '助言',
      終了日: '2021-04-01',
    })
    expect(draft).toMatchObject({
      key: '相談-12',
      caseNo: '相談-12',
      category: 'consultation_other',
      person: null,
      nameAsWritten: '田中',
      sexAsWritten: 'female',
      requestDate: '2021-04-01',
      coordination: null,
      followUp: null,
      suspectSupport: null,
      consultation: {
        askedBy: 'welfare',
        age: '70代',
        content: '退所後の住まいについて',
        response: '助言',
        endDate: '2021-04-01',
      },
      legacy: {},
    })
    expect(problems).toEqual([])
  })

  it('without a name is anonymous', () => {
    expect(consultation({ 氏名: '' }).draft.nameAsWritten).toBe('匿名')
  })

  it.each([
    { on: '2021-03-31', content: '勾留されている', listed: false },
    { on: '2021-04-01', content: '勾留されている', listed: true },
    { on: '2022-01-01', content: '起訴猶予の見込み', listed: true },
    { on: '2022-01-01', content: '検察から', listed: true },
    { on: '2022-01-01', content: '弁護人より', listed: true },
    { on: '2022-01-01', content: '弁護士より', listed: false },
    { on: '2022-01-01', content: null, listed: false },
    { on: null, content: '勾留されている', listed: false },
  ])(
    'of $on about 「$content」 is listed as suspect support: $listed',
    ({ on, content, listed }) => {
      const { columns } = consultation({ 相談日: on, 相談内容: content })
      expect(columns.includes('相談内容')).toBe(listed)
    },
  )

  it('without a day is listed', () => {
    expect(consultation({ 相談日: null }).columns).toEqual(['相談日'])
  })

  it('asked for by somebody of no list is asked by others, listed and kept', () => {
    const { draft, columns } = consultation({ 相談者区分: '近隣住民' })
    expect(draft.consultation?.askedBy).toBe('other')
    expect(columns).toEqual(['相談者区分'])
    expect(draft.legacy).toEqual({ T_相談支援: { 相談者区分: '近隣住民' } })
  })

  it('keeps the original of a formatted text', () => {
    const { draft } = consultation({ 相談内容: '<div><i>住まい</i></div>' })
    expect(draft.consultation?.content).toBe('住まい')
    expect(draft.legacy).toEqual({ T_相談支援: { 相談内容: '<div><i>住まい</i></div>' } })
  })
})

describe('a suspect support', () => {
  it('ends by itself and makes no follow-up', () => {
    const { draft, problems } = suspect({
      フリガナ: 'キムラ',
      性別: 1,
      生年月日: '1950-01-01',
      依頼元検察庁: '福井地方検察庁',
      罪名: '窃盗',
      釈放日: '2021-05-20',
      処分: '不起訴（起訴猶予）',
      帰住先: '自宅',
      帰住先形態コード: 1,
      障害種別: '知的・精神',
      担当者コード: 1,
      支援開始日: '2021-05-02',
      支援終了日: '2021-11-20',
      終了理由コード: 1,
      経過: '経過は良好。',
    })
    expect(draft).toMatchObject({
      key: '被疑者-3',
      caseNo: '被R3-01',
      category: 'suspect_support',
      person: { name: '木村', kana: 'キムラ', sex: 'male', birthDate: '1950-01-01' },
      requestDate: '2021-05-01',
      supportStartDate: '2021-05-02',
      staff: { code: '1' },
      offences: ['窃盗'],
      notes: '経過は良好。',
      coordination: null,
      followUp: null,
      consultation: null,
      suspectSupport: {
        askedByKind: 'prosecutor',
        askedBy: '福井地方検察庁',
        offence: '窃盗',
        disposition: 'suspended_prosecution',
        releaseDate: '2021-05-20',
        residenceType: 'own_home',
        residenceName: '自宅',
        endDate: '2021-11-20',
        endReason: 'stable',
      },
      legacy: {},
    })
    expect(draft.disabilities.map(({ kind, presence }) => [kind, presence])).toEqual([
      ['intellectual', 'yes'],
      ['mental', 'yes'],
    ])
    expect(problems).toEqual([])
  })

  it.each([
    { word: '知的', kinds: ['intellectual'] },
    { word: '精神', kinds: ['mental'] },
    { word: '身体', kinds: ['physical'] },
    { word: '知的･精神', kinds: ['intellectual', 'mental'] },
    { word: '高齢', kinds: [] },
    { word: null, kinds: [] },
  ])('with 障害種別 $word has $kinds', ({ word, kinds }) => {
    const { draft, problems } = suspect({ 障害種別: word })
    expect(draft.disabilities.map(({ kind }) => kind)).toEqual(kinds)
    expect(problems).toEqual([])
  })

  it.each(['なし（疑い）', '不明'])(
    'with 障害種別 %s has nothing entered, is listed, keeps it',
    (word) => {
      const { draft, columns } = suspect({ 障害種別: word })
      expect(draft.disabilities).toEqual([])
      expect(columns).toEqual(['障害種別'])
      expect(draft.legacy).toEqual({ T_被疑者等: { 障害種別: word } })
    },
  )

  it.each([
    { column: '帰住先形態コード', field: 'residenceType', took: 'unknown' },
    { column: '終了理由コード', field: 'endReason', took: 'other' },
  ] as const)('lists and keeps a $column that no master has', ({ column, field, took }) => {
    const { draft, columns } = suspect({ [column]: 77 })
    expect(draft.suspectSupport?.[field]).toBe(took)
    expect(columns).toEqual([column])
    expect(draft.legacy).toEqual({ T_被疑者等: { [column]: '77' } })
  })

  it('without a request date is listed', () => {
    expect(suspect({ 依頼日: null }).columns).toEqual(['依頼日'])
  })
})
