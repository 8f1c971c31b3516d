import { describe, expect, it } from 'vitest'
import {
  buildCaseDocument,
  buildEmptyCaseDocument,
} from '../../../tests/factories/build-case-document.ts'
import type { CaseDocument } from '../../shared/cases/case-document.ts'
import { faceSheetValues, type FaceSheetValues } from './face-sheet-values.ts'

const context = { center: { name: '青葉県センター' }, madeOn: '2025-02-03', madeBy: '小林 恵' }

function valuesOf(overrides: Partial<CaseDocument>): FaceSheetValues {
  return faceSheetValues(buildCaseDocument(overrides), context)
}

function without(...keys: readonly (keyof CaseDocument)[]): CaseDocument {
  const entries = Object.entries(buildCaseDocument()).filter(
    ([key]) => !keys.some((k) => k === key),
  )
  return { ...buildEmptyCaseDocument(), ...Object.fromEntries(entries) }
}

describe('the values of a usual case', () => {
  it('are the words of the form', () => {
    expect(faceSheetValues(buildCaseDocument(), context)).toMatchObject({
      提供元: '青葉県センター',
      提供先: '所内',
      文書番号: '',
      持出番号: '',
      作成日: '令和7年2月3日',
      作成者: '小林 恵',
      センター電話: '',
      伏字あり: [],
      氏名: '北村　和夫',
      性別: '男',
      生年月日: '昭和27年8月14日',
      年齢現在: '72歳',
      年齢相談時: '71歳',
      依頼日: '令和6年6月10日',
      依頼年度: '令和6年度',
      支援開始日: '令和6年6月17日',
      支援期間: '7か月と17日（231日）',
      カテゴリー: '特別調整',
      現在の状況: 'フォローアップ中',
      現在の居所: 'アパート等（若草市内（コーポ花水木））',
      罪名: '窃盗、住居侵入',
      入所度数: '5度',
      仮釈放: '無',
      前刑再犯期間: '7か月と19日（233日）',
      知的有無: '有',
      知的手帳: '有',
      知的等級: 'B2',
      精神有無: '',
      発達有無: '疑い',
      高齢: '該当',
      コーディネート期間: '5か月と22日（175日）',
      コーディネート終了理由: '帰住',
      フォローアップ期間: '',
      フォローアップ終了理由: '継続中',
      ケース備考: '所持金が少なくなると不安が強まる。妹への連絡は必ず本人の了解を得る。',
    })
  })

  it('list the moves in order with ○ for 中間施設', () => {
    expect(valuesOf({}).移行).toEqual([
      {
        回: '1',
        移行日: '令和6年12月2日',
        形態: '自立準備ホーム',
        名称: '自立準備ホーム わかくさ',
        中間施設: '○',
      },
      {
        回: '2',
        移行日: '令和7年1月17日',
        形態: 'アパート等',
        名称: '若草市内（コーポ花水木）',
        中間施設: '',
      },
    ])
  })

  it('name the important records only, newest first', () => {
    expect(valuesOf({}).重要記録.map(({ 日付, 区分 }) => [日付, 区分])).toEqual([
      ['令和7年1月29日', '電話調整連絡'],
      ['令和7年1月17日', '支援記録'],
    ])
  })

  it('name the five last important records, those without a date after the others', () => {
    const records = Array.from({ length: 7 }, (_, index) => ({
      id: String(index),
      ...(index === 6 ? {} : { date: `2025-01-0${index + 1}` }),
      category1: 'support',
      category2: 'important',
      body: String(index),
    }))
    expect(valuesOf({ records }).重要記録.map(({ 本文 }) => 本文)).toEqual([
      '5',
      '4',
      '3',
      '2',
      '1',
    ])
  })

  it('order records of one day by their time, the later first', () => {
    const record = { date: '2025-01-01', category1: 'support', category2: 'important' }
    const records = [
      { id: 'a', time: '09:00', body: '朝', ...record },
      { id: 'b', time: '17:00', body: '夕', ...record },
    ]
    expect(valuesOf({ records }).重要記録.map(({ 本文 }) => 本文)).toEqual(['夕', '朝'])
  })
})

describe('a value', () => {
  it.each<{ rule: string; given: Partial<CaseDocument>; expected: Partial<FaceSheetValues> }>([
    {
      rule: 'of a partly known birth date is partly known, and its age a range',
      given: { client: { name: '甲', birthDate: '1958' } },
      expected: { 生年月日: '昭和33年頃（月日不明）', 年齢現在: '66–67歳', 年齢相談時: '65–66歳' },
    },
    {
      rule: 'of a request known by its month has its fiscal year',
      given: { requestDate: '2024-03' },
      expected: { 依頼日: '令和6年3月', 依頼年度: '令和5年度' },
    },
    {
      rule: 'of a request known by its year has none',
      given: { requestDate: '2024' },
      expected: { 依頼日: '令和6年頃（月日不明）', 依頼年度: '' },
    },
    {
      rule: 'of parole says 有 with its day',
      given: { coordination: { parole: true, paroleDate: '2024-11-01', otherCenters: [] } },
      expected: { 仮釈放: '有', 仮釈放日: '令和6年11月1日' },
    },
    {
      rule: 'of parole that was not entered is blank, not 無',
      given: { coordination: { otherCenters: [] } },
      expected: { 仮釈放: '', 仮釈放日: '' },
    },
    {
      rule: 'of a center’s own code is its own word',
      given: {
        category: 'own:地域支援',
        coordination: { endDate: '2024-07-01', endReason: 'own:満期出所', otherCenters: [] },
      },
      expected: { カテゴリー: '地域支援', コーディネート終了理由: '満期出所' },
    },
    { rule: 'of 高齢 is blank below 65', given: { elderly: false }, expected: { 高齢: '' } },
    {
      rule: 'of the home does not repeat its type',
      given: {
        followUp: {
          startDate: '2024-12-02',
          placements: [
            {
              date: '2024-12-02',
              type: 'relief_facility',
              name: '救護施設 若草寮',
              intermediate: false,
            },
          ],
          reoffences: [],
        },
      },
      expected: { 現在の居所: '救護施設 若草寮' },
    },
    {
      rule: 'of the home is its type where it has no name',
      given: {
        followUp: {
          startDate: '2024-12-02',
          placements: [{ date: '2024-12-02', type: 'hospital', intermediate: false }],
          reoffences: [],
        },
      },
      expected: { 現在の居所: '病院' },
    },
    {
      rule: 'of the latest certificate is the latest obtained, whatever the order of the rows',
      given: {
        acquisitions: [
          { kind: 'intellectual_certificate', date: '2024-10-21', grade: 'B1' },
          { kind: 'intellectual_certificate', date: '2020-01-01', grade: 'B2' },
          { kind: 'intellectual_certificate', appliedOn: '2025-01-06', result: 'rejected' },
        ],
      },
      expected: { 療育手帳取得日: '令和6年10月21日', 療育手帳等級: 'B1' },
    },
    {
      rule: 'of a pension has its kind and grade',
      given: {
        acquisitions: [{ kind: 'pension_disability_employee', date: '2024-12-20', grade: '2級' }],
      },
      expected: { 年金取得日: '令和6年12月20日', 年金等級: '障害厚生 2級' },
    },
    {
      rule: 'of what was only applied for stands in the remark',
      given: {
        acquisitions: [
          { kind: 'care_need', appliedOn: '2025-01-06' },
          { kind: 'care_need', appliedOn: '2024-01-06', result: 'rejected' },
        ],
      },
      expected: {
        介護保険取得日: '',
        取得: [
          { 種別: '介護保険', 取得日: '', 等級: '', 備考: '却下　申請 令和6年1月6日' },
          { 種別: '介護保険', 取得日: '', 等級: '', 備考: '申請 令和7年1月6日' },
        ],
      },
    },
    {
      rule: 'of a relapse has the time since the release',
      given: {
        followUp: {
          placements: [],
          reoffences: [{ date: '2025-05-30', offence: '窃盗', releaseDate: '2025-02-28' }],
        },
      },
      expected: {
        再犯: [
          {
            再犯日: '令和7年5月30日',
            罪名: '窃盗',
            今刑出所日: '令和7年2月28日',
            再犯期間: '3か月と2日（91日）',
          },
        ],
      },
    },
    {
      rule: 'of cooperation says direction and result in words',
      given: {
        coordination: {
          otherCenters: [
            {
              center: '白浜県',
              direction: 'received',
              requestedOn: '2024-07-01',
              result: 'pending',
            },
          ],
        },
      },
      expected: {
        他県協力: [
          {
            相手センター: '白浜県',
            方向: '受託',
            依頼日: '令和6年7月1日',
            結果: '保留',
            結果日: '',
          },
        ],
      },
    },
  ])('$rule', ({ given, expected }) => {
    expect(valuesOf(given)).toMatchObject(expected)
  })

  it('of a suspect takes offence, release and asker from the suspect support', () => {
    const document: CaseDocument = {
      ...without('coordination', 'followUp', 'requestedBy', 'offences'),
      category: 'suspect_support',
      suspectSupport: {
        askedByKind: 'prosecutor',
        custody: '勾留中',
        offence: '窃盗',
        disposition: 'suspended_prosecution',
        releaseDate: '2024-07-01',
        endDate: '2024-08-01',
        endReason: 'stable',
      },
    }
    expect(faceSheetValues(document, context)).toMatchObject({
      依頼元: '検察庁',
      罪名: '窃盗',
      出所日: '令和6年7月1日',
      コーディネート開始日: '',
      被疑者等支援: [
        {
          開始日: '令和6年6月10日',
          終了日: '令和6年8月1日',
          身柄: '勾留中',
          処分: '起訴猶予',
          終了理由: '安定・地域定着',
        },
      ],
      相談支援: [],
    })
  })

  it('of a consultation tells who asked, what and the answer', () => {
    const document = buildEmptyCaseDocument({
      category: 'consultation_other',
      requestDate: '2025-01-06',
      consultation: {
        askedBy: 'family',
        method: '電話',
        content: '相談',
        response: '助言',
        endDate: '2025-01-06',
      },
    })
    expect(faceSheetValues(document, context)).toMatchObject({
      依頼元: '家族',
      相談支援: [
        {
          相談日: '令和7年1月6日',
          終了日: '令和7年1月6日',
          相談者: '家族',
          立場: '',
          方法: '電話',
          相談内容: '相談',
          対応: '助言',
        },
      ],
      被疑者等支援: [],
    })
  })
})

describe('an empty case', () => {
  const values = faceSheetValues(buildEmptyCaseDocument(), context)

  it('has blanks and never a word of its own', () => {
    const filled = Object.entries(values).filter(
      ([, value]) => typeof value === 'string' && value !== '',
    )
    expect(Object.fromEntries(filled)).toEqual({
      提供元: '青葉県センター',
      提供先: '所内',
      作成日: '令和7年2月3日',
      作成者: '小林 恵',
      ケース番号: '特21-999',
      現在の状況: 'コーディネート中',
    })
  })

  it.each(['家族', '取得', '移行', '他県協力', '再犯', '重要記録'] as const)(
    'prints one blank row of %s',
    (name) => {
      expect(values[name]).toHaveLength(1)
      expect(Object.values(values[name][0] ?? {}).every((value) => value === '')).toBe(true)
    },
  )
})
