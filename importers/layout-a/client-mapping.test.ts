import { describe, expect, it } from 'vitest'
import {
  buildClientRow,
  buildCoordinationRow,
  buildSourceFile,
  STANDARD_MASTERS,
} from '../../tests/factories/build-source-file.ts'
import { readLayout } from '../../tests/factories/read-layout.ts'
import type { CaseDraft, Problem } from '../drafts.ts'
import type { SourceRow } from '../source.ts'

function mapped(overrides: SourceRow, coordination: SourceRow = {}) {
  const { cases, problems } = readLayout(
    buildSourceFile({
      T_対象者: [buildClientRow(overrides)],
      T_コーディネート: [buildCoordinationRow(coordination)],
    }),
  )
  const [draft] = cases
  if (!draft || cases.length !== 1) throw new Error(`${cases.length} cases`)
  return { draft, problems, kept: draft.legacy['T_対象者'] ?? {} }
}

const columnsOf = (problems: readonly Problem[]): readonly (string | null)[] =>
  problems.map(({ column }) => column)

it('makes of a plain row a case without any doubt', () => {
  const { draft, problems } = mapped({ 登録日時: '2012-06-02 09:00:00' })
  expect(problems).toEqual([])
  expect(draft).toMatchObject({
    key: '1',
    caseNo: '特24-001',
    category: 'special_adjustment',
    requestDate: '2012-06-01',
    person: {
      name: '齋藤　健一',
      kana: 'サイトウ　ケンイチ',
      sex: 'male',
      birthDate: '1950-04-10',
    },
    elderlyOverride: null,
    disabilities: [],
    legacy: { T_対象者: { 登録日時: '2012-06-02 09:00:00' } },
  })
})

describe('依頼区分', () => {
  it.each([
    { code: 1, category: 'special_adjustment', reviewed: false },
    { code: 2, category: 'general_adjustment', reviewed: false },
    { code: 3, category: 'general_adjustment', reviewed: true },
    { code: 4, category: 'special_adjustment', reviewed: true },
    { code: 9, category: 'general_adjustment', reviewed: true },
    { code: null, category: null, reviewed: true },
    { code: '', category: null, reviewed: true },
    { code: 7, category: null, reviewed: true },
    { code: '１', category: 'special_adjustment', reviewed: false },
  ])('$code becomes $category, listed for review: $reviewed', ({ code, category, reviewed }) => {
    const { draft, problems } = mapped({ 依頼区分コード: code })
    expect(draft.category).toBe(category)
    expect(columnsOf(problems)).toEqual(reviewed ? ['依頼区分コード'] : [])
    if (reviewed) expect(problems[0]?.took).toBe(category)
  })

  it('keeps a code that no master has', () => {
    expect(mapped({ 依頼区分コード: 7 }).kept).toEqual({ 依頼区分コード: '7' })
  })
})

describe('依頼年度', () => {
  it.each([
    { requestDate: '2012-03-31', stated: 2011, reviewed: false },
    { requestDate: '2012-04-01', stated: 2012, reviewed: false },
    { requestDate: '2012-03-31', stated: 2012, reviewed: true },
    { requestDate: '2012-04-01', stated: null, reviewed: false },
  ])('of $requestDate stated as $stated is reviewed: $reviewed', (given) => {
    const { problems, kept } = mapped({ 依頼日: given.requestDate, 依頼年度: given.stated })
    expect(columnsOf(problems)).toEqual(given.reviewed ? ['依頼年度'] : [])
    expect(kept['依頼年度']).toBe(given.reviewed ? '2012' : undefined)
  })

  it('is kept where the request date is missing, which is what is reviewed', () => {
    const { draft, problems, kept } = mapped({ 依頼日: null })
    expect(draft.requestDate).toBeNull()
    expect(columnsOf(problems)).toEqual(['依頼日'])
    expect(kept).toEqual({ 依頼年度: '2012' })
  })
})

describe('高齢', () => {
  it.each([
    { when: 'the person is 65 that day', birth: '1947-06-01', stated: true, agrees: true },
    { when: 'the person is 65 the next day', birth: '1947-06-02', stated: false, agrees: true },
    { when: 'it says no of a person of 65', birth: '1947-06-01', stated: false, agrees: false },
    { when: 'it says yes of a person of 64', birth: '1947-06-02', stated: true, agrees: false },
    { when: 'it is empty', birth: '1947-06-01', stated: null, agrees: true },
  ])('is derived where the birth date is known: $when', ({ birth, stated, agrees }) => {
    const { draft, problems, kept } = mapped({ 生年月日: birth, 高齢: stated })
    expect(draft.elderlyOverride).toBeNull()
    expect(columnsOf(problems)).toEqual(agrees ? [] : ['高齢'])
    expect('高齢' in kept).toBe(!agrees)
  })

  it.each([
    { birth: null, stated: true },
    { birth: null, stated: false },
    { birth: null, stated: null },
  ])('$stated stands where the birth date is unknown', ({ birth, stated }) => {
    const { draft, problems } = mapped({ 生年月日: birth, 高齢: stated })
    expect(draft.elderlyOverride).toBe(stated)
    expect(problems).toEqual([])
  })
})

describe('手帳等級', () => {
  it.each([
    { grade: '2級', certificate: 'yes', stored: '2級' },
    { grade: '申請中', certificate: 'applied', stored: null },
    { grade: '未取得', certificate: 'no', stored: null },
    { grade: ' 未取得 ', certificate: 'no', stored: null },
    { grade: null, certificate: null, stored: null },
    { grade: '', certificate: null, stored: null },
  ])('$grade is certificate $certificate', ({ grade, certificate, stored }) => {
    const { draft, problems } = mapped({ 身体障害: '有', 身体手帳等級: grade })
    expect(draft.disabilities).toMatchObject([
      { kind: 'physical', presence: 'yes', certificate, grade: stored },
    ])
    expect(problems).toEqual([])
  })
})

describe('the blocks of disabilities', () => {
  const block = (draft: CaseDraft, kind: string) =>
    draft.disabilities.find((disability) => disability.kind === kind)

  it('never mix their columns', () => {
    const { draft } = mapped({
      身体障害: '有',
      身体手帳等級: '4級',
      障害部位: '下肢',
      知的障害: '疑い',
      療育手帳等級: 'B1',
      精神障害: '無',
      精神手帳等級: '2級',
      精神診断名: '統合失調症',
      発達障害: '有',
      発達診断名: 'ASD',
      認知症: '疑い',
      認知症診断名: 'アルツハイマー型',
      薬物名: '大麻',
      依存: '有',
      依存名: 'アルコール',
    })
    const rest = { certificate: null, grade: null, site: null, diagnosis: null, name: null }
    expect(draft.disabilities).toEqual([
      {
        ...rest,
        kind: 'physical',
        presence: 'yes',
        certificate: 'yes',
        grade: '4級',
        site: '下肢',
      },
      { ...rest, kind: 'intellectual', presence: 'suspected', certificate: 'yes', grade: 'B1' },
      {
        ...rest,
        kind: 'mental',
        presence: 'no',
        certificate: 'yes',
        grade: '2級',
        diagnosis: '統合失調症',
      },
      { ...rest, kind: 'developmental', presence: 'yes', diagnosis: 'ASD' },
      { ...rest, kind: 'dementia', presence: 'suspected', diagnosis: 'アルツハイマー型' },
      { ...rest, kind: 'drug', presence: null, name: '大麻' },
      { ...rest, kind: 'addiction', presence: 'yes', name: 'アルコール' },
    ])
  })

  it('lists a drug, whose period the old program did not ask', () => {
    const { problems } = mapped({ 薬物名: '覚醒剤' })
    expect(problems).toMatchObject([{ column: '薬物名', value: '覚醒剤', took: '覚醒剤' }])
  })

  it('are not entered where the word is unknown, which is kept', () => {
    const { draft, problems, kept } = mapped({ 発達障害: '不詳', 発達診断名: '検査待ち' })
    expect(block(draft, 'developmental')).toMatchObject({ presence: null, diagnosis: '検査待ち' })
    expect(columnsOf(problems)).toEqual(['発達障害'])
    expect(kept).toEqual({ 発達障害: '不詳' })
  })
})

describe('関与センター', () => {
  const TOKUSHIMA = '徳島県地域生活定着支援センター'
  const HOKKAIDO = '北海道地域生活定着支援センター'

  it.each([1, 2, 3, 9, null])('is an involved center where 依頼区分 is %s', (code) => {
    const { draft } = mapped({ 依頼区分コード: code, 関与センター: TOKUSHIMA })
    expect(draft.involvedCenters).toEqual([TOKUSHIMA])
    expect(draft.cooperations).toEqual([])
  })

  it('is the asking center where 依頼区分 is 4', () => {
    const { draft } = mapped({ 依頼区分コード: 4, 関与センター: TOKUSHIMA })
    expect(draft.involvedCenters).toEqual([])
    expect(draft.cooperations).toEqual([
      {
        direction: 'received',
        partnerName: TOKUSHIMA,
        partnerPrefectureId: '36',
        requestedOn: '2012-06-01',
        result: 'accepted',
        resultOn: null,
      },
    ])
  })

  it.each([
    { center: null, partnerPrefectureId: null },
    { center: '徳島県', partnerPrefectureId: '36' },
    { center: '徳島', partnerPrefectureId: '36' },
    { center: '東京都地域生活定着支援センター', partnerPrefectureId: '13' },
    { center: '京都府地域生活定着支援センター', partnerPrefectureId: '26' },
    { center: '北海道地域生活定着支援札幌センター', partnerPrefectureId: '01' },
    { center: '四国地域の会', partnerPrefectureId: null },
  ])('of a request from $center is of prefecture $partnerPrefectureId', (given) => {
    const { draft } = mapped({ 依頼区分コード: 4, 関与センター: given.center })
    expect(draft.cooperations).toMatchObject([
      { partnerName: given.center, partnerPrefectureId: given.partnerPrefectureId },
    ])
  })

  it.each([1, 4])('of Hokkaido is two centers, where 依頼区分 is %i', (code) => {
    const { problems } = mapped({ 依頼区分コード: code, 関与センター: ` ${HOKKAIDO}` })
    expect(columnsOf(problems)).toContain('関与センター')
  })
})

describe('codes without a master', () => {
  it('stay readable', () => {
    const { draft } = mapped({ 担当者コード: 99, 矯正施設コード: 998, 依頼元コード: 'H999' })
    expect(draft.staff).toEqual({ text: '不明（コード 99）' })
    expect(draft.institution).toEqual({ name: '不明（コード 998）' })
    expect(draft.requestedBy).toBe('不明（コード H999）')
  })

  it('are those whose name is blank, too', () => {
    const { cases, masters } = readLayout(
      buildSourceFile({
        ...STANDARD_MASTERS,
        M_担当者: [{ 担当者コード: 1, 担当者名: ' ' }],
        M_矯正施設: [{ 矯正施設コード: 32, 矯正施設名: null }],
        M_保護観察所: [{ 保護観察所コード: 'H021', 保護観察所名: '' }],
        T_対象者: [buildClientRow({ 担当者コード: 1, 矯正施設コード: 32, 依頼元コード: 'H021' })],
      }),
    )
    expect(masters).toMatchObject({ staff: [], institutions: [] })
    expect(cases[0]).toMatchObject({
      staff: { text: '不明（コード 1）' },
      institution: { name: '不明（コード 32）' },
      requestedBy: '不明（コード H021）',
    })
  })

  it('are found in a master whatever their type', () => {
    const { draft } = mapped({ 担当者コード: '2 ', 矯正施設コード: '３２', 依頼元コード: 'H021' })
    expect(draft.staff).toEqual({ code: '2' })
    expect(draft.institution).toEqual({
      name: '福井刑務所',
      kind: 'prison',
      prefectureId: '18',
      isClosed: false,
    })
    expect(draft.requestedBy).toBe('福井保護観察所')
  })
})

it('keeps the original of a formatted life history, and stores its text', () => {
  const { draft, kept } = mapped({ 生活歴: '<div>出生</div><div><b>転居</b></div>', 備考: 'なし' })
  expect(draft).toMatchObject({ lifeHistory: '出生\n転居', notes: 'なし' })
  expect(kept).toEqual({ 生活歴: '<div>出生</div><div><b>転居</b></div>' })
})

it('names a person without a name', () => {
  expect(mapped({ 氏名: ' ' }).draft.person?.name).toBe('（氏名なし）')
})

it('stores the offences that are entered, in their order', () => {
  expect(mapped({ 罪名1: '窃盗', 罪名2: '', 罪名3: '詐欺' }).draft.offences).toEqual([
    '窃盗',
    '詐欺',
  ])
})

it.each([
  { column: '前刑出所日', field: 'previousReleaseDate' },
  { column: '今刑犯行日', field: 'offenceDate' },
  { column: '刑期終了日', field: 'sentenceEndDate' },
  { column: '支援開始日', field: 'supportStartDate' },
] as const)('stores $column', ({ column, field }) => {
  expect(mapped({ [column]: '2011-02-03' }).draft[field]).toBe('2011-02-03')
})
