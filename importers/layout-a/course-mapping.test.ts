import { describe, expect, it } from 'vitest'
import {
  buildClientRow,
  buildCoordinationRow,
  buildSourceFile,
} from '../../tests/factories/build-source-file.ts'
import { readLayout } from '../../tests/factories/read-layout.ts'
import type { Problem } from '../drafts.ts'
import type { SourceRow } from '../source.ts'

interface GivenRows {
  readonly client?: SourceRow
  readonly coordination?: SourceRow | null
  readonly followUp?: SourceRow
  readonly placements?: readonly SourceRow[]
  readonly acquisitions?: readonly SourceRow[]
}

function mapped({ client, coordination, followUp, placements, acquisitions }: GivenRows) {
  const { cases, problems } = readLayout(
    buildSourceFile({
      T_対象者: [buildClientRow(client)],
      T_コーディネート: coordination === null ? [] : [buildCoordinationRow(coordination)],
      T_フォローアップ: followUp ? [{ 対象者ID: 1, ...followUp }] : [],
      T_移行先: (placements ?? []).map((row, index) => ({
        移行ID: index + 1,
        対象者ID: 1,
        移行日: '2012-10-01',
        ...row,
      })),
      T_取得状況: (acquisitions ?? []).map((row) => ({ 対象者ID: 1, ...row })),
    }),
  )
  const [draft] = cases
  if (!draft) throw new Error('no case')
  return { draft, problems }
}

const namesOf = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ at, column }) => `${at.table}.${column ?? ''}`)

describe('a coordination', () => {
  it('takes its dates, reason and parole', () => {
    const { draft, problems } = mapped({
      coordination: {
        仮釈放の有無: true,
        仮釈放日: '2012-09-20',
        出所日: '2012-09-30',
        終了日: '2012-10-01',
        終了理由: '死亡',
        領置金: '1000.0000',
        立替金精算: '-17470.1000',
      },
    })
    expect(draft.coordination).toEqual({
      endDate: '2012-10-01',
      endReason: 'died',
      parole: true,
      paroleDate: '2012-09-20',
      releaseDate: '2012-09-30',
    })
    expect(draft.legacy['T_コーディネート']).toEqual({
      領置金: '1000.0000',
      立替金精算: '-17470.1000',
    })
    expect(problems).toEqual([])
  })

  it('is there, from the request date on and listed, where the table has no row', () => {
    const { draft, problems } = mapped({ coordination: null })
    expect(draft.coordination).toEqual({
      endDate: null,
      endReason: null,
      parole: null,
      paroleDate: null,
      releaseDate: null,
    })
    expect(problems).toMatchObject([{ column: '対象者ID', took: 'コーディネート' }])
  })

  it('ends for another reason where the word is unknown, which is listed and kept', () => {
    const { draft, problems } = mapped({ coordination: { 終了理由: '転居' } })
    expect(draft.coordination?.endReason).toBe('other')
    expect(problems).toMatchObject([{ column: '終了理由', value: '転居', took: 'other' }])
    expect(draft.legacy['T_コーディネート']).toEqual({ 終了理由: '転居' })
  })

  it.each([
    { column: '初回面談日', kind: 'first_interview' },
    { column: 'フェイスシート作成日', kind: 'face_sheet' },
    { column: '計画通知日', kind: 'plan_notice' },
    { column: '結果通知日', kind: 'result_notice' },
  ])('has the task $kind done on its $column', ({ column, kind }) => {
    const { draft } = mapped({ coordination: { [column]: '2012-07-01' } })
    expect(draft.tasks).toEqual([{ kind, doneOn: '2012-07-01' }])
  })
})

describe('a request to another center', () => {
  const requested = { direction: 'requested', partnerName: '徳島県地域生活定着支援センター' }

  it.each([
    {
      when: 'it is accepted',
      row: { 他県依頼先コード: '36', 他県依頼日: '2012-07-01', 受託日: '2012-07-15' },
      expected: { partnerPrefectureId: '36', result: 'accepted', resultOn: '2012-07-15' },
    },
    {
      when: 'nothing is answered',
      row: { 他県依頼先コード: '36', 他県依頼日: '2012-07-01' },
      expected: { partnerPrefectureId: '36', result: null, resultOn: null },
    },
  ])('is one row where $when', ({ row, expected }) => {
    const { draft, problems } = mapped({ coordination: row })
    expect(draft.cooperations).toEqual([{ ...requested, requestedOn: '2012-07-01', ...expected }])
    expect(problems).toEqual([])
  })

  it('is none where nothing of it is entered', () => {
    expect(mapped({}).draft.cooperations).toEqual([])
  })

  it('is a row without a partner where only a date is entered', () => {
    const { draft } = mapped({ coordination: { 他県依頼日: '2012-07-01' } })
    expect(draft.cooperations).toMatchObject([{ partnerName: null, requestedOn: '2012-07-01' }])
  })

  it('is listed and its code kept where no prefecture has it', () => {
    const { draft, problems } = mapped({ coordination: { 他県依頼先コード: '77' } })
    expect(draft.cooperations).toMatchObject([{ partnerName: null, partnerPrefectureId: null }])
    expect(namesOf(problems)).toEqual(['T_コーディネート.他県依頼先コード'])
    expect(draft.legacy['T_コーディネート']).toEqual({ 他県依頼先コード: '77' })
  })

  it('to Hokkaido is listed, since the code names neither of its two centers', () => {
    const { draft, problems } = mapped({ coordination: { 他県依頼先コード: '01' } })
    expect(draft.cooperations).toMatchObject([{ partnerPrefectureId: '01' }])
    expect(namesOf(problems)).toEqual(['T_コーディネート.他県依頼先コード'])
  })

  it('stands beside the one that came in', () => {
    const { draft } = mapped({
      client: { 依頼区分コード: 4, 関与センター: '東京都地域生活定着支援センター' },
      coordination: { 他県依頼先コード: '36' },
    })
    expect(draft.cooperations.map(({ direction }) => direction)).toEqual(['requested', 'received'])
  })
})

describe('a follow-up', () => {
  it('keeps its own start, some days after the coordination ended', () => {
    const { draft, problems } = mapped({
      followUp: { 開始日: '2012-10-05', 終了日: '2013-10-05', 終了理由: '所在不明' },
    })
    expect(draft.followUp).toEqual({
      startDate: '2012-10-05',
      endDate: '2013-10-05',
      endReason: 'missing',
    })
    expect(problems).toEqual([])
  })

  it.each([
    {
      when: 'the coordination has no end',
      coordination: { 終了日: null, 終了理由: null },
      listed: true,
    },
    { when: 'the coordination has no row', coordination: null, listed: true },
    {
      when: 'the coordination was handed over',
      coordination: { 終了理由: '他県センターへ引継ぎ' },
      listed: true,
    },
    { when: 'the coordination has no reason', coordination: { 終了理由: null }, listed: true },
    { when: 'the coordination ended with the release', coordination: {}, listed: false },
  ])('is listed: $listed where $when', ({ coordination, listed }) => {
    const { problems } = mapped({ coordination, followUp: { 開始日: '2012-10-01' } })
    expect(namesOf(problems).includes('T_フォローアップ.開始日')).toBe(listed)
  })

  it.each([
    { end: '2012-09-30', listed: true },
    { end: '2012-10-01', listed: false },
  ])('that starts on 2012-10-01 and ends on $end is listed: $listed', ({ end, listed }) => {
    const { problems } = mapped({ followUp: { 開始日: '2012-10-01', 終了日: end } })
    expect(namesOf(problems)).toEqual(listed ? ['T_フォローアップ.終了日'] : [])
  })

  it('without a start is listed', () => {
    expect(namesOf(mapped({ followUp: { 開始日: null } }).problems)).toEqual([
      'T_フォローアップ.開始日',
    ])
  })

  it.each([
    { row: { 再犯日: '2013-01-01' }, reoffence: { reoffendedOn: '2013-01-01', offence: null } },
    { row: { 再犯罪名: '窃盗' }, reoffence: { reoffendedOn: null, offence: '窃盗' } },
  ])('has a reoffence where one of its columns is entered', ({ row, reoffence }) => {
    const { draft } = mapped({ followUp: { 開始日: '2012-10-01', ...row } })
    expect(draft.reoffences).toEqual([reoffence])
  })
})

describe('支援終了日', () => {
  const followUp = { 開始日: '2012-10-01', 終了日: '2013-03-31', 終了理由: '死亡' }

  it.each([
    {
      when: 'it is the end of the follow-up',
      stated: '2013-03-31',
      given: { followUp },
      listed: false,
    },
    { when: 'it is a day later', stated: '2013-04-01', given: { followUp }, listed: true },
    { when: 'it is the end of the coordination', stated: '2012-10-01', given: {}, listed: false },
    {
      when: 'it is the end of the coordination before a follow-up',
      stated: '2012-10-01',
      given: { followUp },
      listed: true,
    },
    {
      when: 'no business has ended',
      stated: '2012-10-01',
      given: { coordination: { 終了日: null, 終了理由: null } },
      listed: true,
    },
    { when: 'it is empty', stated: null, given: { followUp }, listed: false },
  ])('is listed: $listed where $when', ({ stated, given, listed }) => {
    const { draft, problems } = mapped({ ...given, client: { 支援終了日: stated } })
    expect(namesOf(problems)).toEqual(listed ? ['T_対象者.支援終了日'] : [])
    expect(draft.legacy['T_対象者']?.['支援終了日']).toBe(stated ?? undefined)
  })
})

describe('終了理由コード', () => {
  const followUp = { 開始日: '2012-10-01', 終了日: '2013-03-31', 終了理由: '死亡' }

  it.each([
    { when: 'it says what the follow-up says', code: 4, given: { followUp }, listed: false },
    { when: 'it says something else', code: 5, given: { followUp }, listed: true },
    {
      when: 'the follow-up has no reason',
      code: 4,
      given: { followUp: { 開始日: '2012-10-01' } },
      listed: true,
    },
    { when: 'no master has it', code: 77, given: { followUp }, listed: true },
    {
      when: 'it says what the coordination says',
      code: 4,
      given: { coordination: { 終了理由: '死亡' } },
      listed: false,
    },
    { when: 'it says other than the coordination', code: 3, given: {}, listed: true },
    { when: 'the coordination has no such end', code: 8, given: {}, listed: true },
    { when: 'it is その他 and the coordination says more', code: 9, given: {}, listed: false },
    {
      when: 'it is その他 and the coordination says nothing',
      code: 9,
      given: { coordination: { 終了理由: null } },
      listed: true,
    },
    { when: 'it is empty', code: null, given: { followUp }, listed: false },
  ])('is listed: $listed where $when', ({ code, given, listed }) => {
    const { draft, problems } = mapped({ ...given, client: { 終了理由コード: code } })
    expect(namesOf(problems)).toEqual(listed ? ['T_対象者.終了理由コード'] : [])
    if (listed) expect(draft.legacy['T_対象者']?.['終了理由コード']).toBe(String(code))
  })
})

describe('現在の状況', () => {
  it.each([null, '調整中', '出所待ち', 'フォローアップ中', '終了', '終了　'])(
    '「%s」 is derived and nothing is kept of it',
    (phase) => {
      const { draft, problems } = mapped({ client: { 現在の状況: phase } })
      expect(problems).toEqual([])
      expect(draft.legacy).toEqual({})
    },
  )

  it.each(['中断', '保留'])('「%s」 is listed and kept', (phase) => {
    const { draft, problems } = mapped({ client: { 現在の状況: phase } })
    expect(problems).toMatchObject([{ column: '現在の状況', value: phase, took: null }])
    expect(draft.legacy).toEqual({ T_対象者: { 現在の状況: phase } })
  })
})

describe('a placement', () => {
  it('takes its place, day, type and name', () => {
    const { draft, problems } = mapped({
      placements: [{ 順番: 2, 移行日: '2012-10-01', 移行先名: 'きぼう寮', 形態コード: 10 }],
    })
    expect(draft.placements).toEqual([
      { position: 2, movedOn: '2012-10-01', type: 'rehabilitation_facility', name: 'きぼう寮' },
    ])
    expect(problems).toEqual([])
  })

  it.each([
    { code: null, type: null, listed: false },
    { code: 99, type: 'other', listed: false },
    { code: 0, type: 'unknown', listed: true },
    { code: 98, type: 'unknown', listed: true },
  ])('of the code $code is of type $type, listed: $listed', ({ code, type, listed }) => {
    const { draft, problems } = mapped({ placements: [{ 形態コード: code }] })
    expect(draft.placements).toMatchObject([{ type }])
    expect(namesOf(problems)).toEqual(listed ? ['T_移行先.形態コード'] : [])
    expect(draft.legacy).toEqual(listed ? { 'T_移行先 1': { 形態コード: String(code) } } : {})
  })

  it('without a day is listed', () => {
    expect(namesOf(mapped({ placements: [{ 移行日: null }] }).problems)).toEqual([
      'T_移行先.移行日',
    ])
  })

  it.each([
    { when: 'the person is 65 that day', birth: '1947-10-01', presence: null, listed: true },
    { when: 'the person is 65 the next day', birth: '1947-10-02', presence: null, listed: false },
    { when: 'a disability is there', birth: '1947-10-01', presence: '有', listed: false },
    { when: 'a disability is only suspected', birth: '1947-10-01', presence: '疑い', listed: true },
    { when: 'there is none', birth: '1947-10-01', presence: '無', listed: true },
    { when: 'the birth date is unknown', birth: null, presence: null, listed: false },
  ])('in a group home is listed: $listed where $when', ({ birth, presence, listed }) => {
    const { problems } = mapped({
      client: { 生年月日: birth, 知的障害: presence },
      placements: [{ 形態コード: 3 }],
    })
    expect(namesOf(problems)).toEqual(listed ? ['T_移行先.形態コード'] : [])
  })
})

describe('an acquisition', () => {
  it.each([
    { word: '療育手帳', kind: 'intellectual_certificate' },
    { word: '介護保険(要介護認定)', kind: 'care_need' },
    { word: '自立支援医療', kind: 'own:自立支援医療' },
    { word: ' 住民票 ', kind: 'own:住民票' },
  ])('of 「$word」 is of kind $kind', ({ word, kind }) => {
    const { draft, problems } = mapped({
      acquisitions: [{ 種別: word, 取得日: '2012-11-01', 等級: 'B1' }],
    })
    expect(draft.acquisitions).toEqual([{ kind, acquiredOn: '2012-11-01', grade: 'B1' }])
    expect(problems).toEqual([])
  })

  it.each([
    { row: { 種別: '療育手帳', 取得日: null }, column: '取得日' },
    { row: { 種別: null, 取得日: '2012-11-01' }, column: '種別' },
  ])('without its $column is listed', ({ row, column }) => {
    expect(namesOf(mapped({ acquisitions: [row] }).problems)).toEqual([`T_取得状況.${column}`])
  })

  it('of a client is told apart by its place among them', () => {
    const { draft } = mapped({
      acquisitions: [
        { 種別: '住民票', 取得日: '2012-11-01' },
        { 種別: '住民票', 取得日: '2012-11-01' },
      ],
    })
    expect(draft.rows.slice(-2)).toMatchObject([{ key: '1/1' }, { key: '1/2' }])
  })
})
