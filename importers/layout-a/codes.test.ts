import { describe, expect, it } from 'vitest'
import {
  acquisitionKinds,
  businesses,
  categories,
  consultationAskers,
  coordinationEndReasons,
  dispositions,
  followUpEndReasons,
  institutionKinds,
  placementTypes,
} from '../../src/shared/codes/case-codes.ts'
import { presences, sexes } from '../../src/shared/codes/person-codes.ts'
import { recordCategories1 } from '../../src/shared/codes/record-codes.ts'
import {
  acquisitionKindByName,
  askerByName,
  businessByName,
  category1ByMethod,
  categoryByName,
  codeByName,
  type CodeTable,
  coordinationEndByName,
  dispositionByName,
  followUpEndByName,
  institutionKindByName,
  placementTypeByName,
  presenceByName,
  sexByCode,
} from './codes.ts'

const WORDS: readonly (readonly [
  string,
  CodeTable<string>,
  readonly (readonly [string, string])[],
])[] = [
  [
    '依頼区分',
    categoryByName,
    [
      ['特別調整', 'special_adjustment'],
      ['一般調整', 'general_adjustment'],
      ['独自調整', 'general_adjustment'],
      ['その他', 'general_adjustment'],
      ['他県センター依頼', 'special_adjustment'],
    ],
  ],
  [
    'コーディネート終了理由',
    coordinationEndByName,
    [
      ['出所（調整終了）', 'settled'],
      ['他県センターへ引継ぎ', 'transferred'],
      ['他県センターへ移管', 'transferred'],
      ['本人の辞退', 'withdrawn'],
      ['特別調整の取消し', 'withdrawn'],
      ['死亡', 'died'],
    ],
  ],
  [
    'フォローアップ終了理由',
    followUpEndByName,
    [
      ['地域定着（支援目的達成）', 'stable'],
      ['他機関へ引継ぎ', 'handed_over'],
      ['他県センターへ移管', 'handed_over'],
      ['再犯・逮捕', 'reoffended'],
      ['所在不明', 'missing'],
      ['死亡', 'died'],
      ['本人辞退', 'declined'],
      ['長期入院', 'other'],
      ['その他', 'other'],
    ],
  ],
  [
    '形態',
    placementTypeByName,
    [
      ['自宅・家族同居', 'own_home'],
      ['アパート等（一般住宅）', 'apartment'],
      ['グループホーム', 'group_home'],
      ['障害者支援施設', 'disability_facility'],
      ['宿泊型自立訓練', 'residential_training'],
      ['救護施設', 'relief_facility'],
      ['養護老人ホーム', 'elderly_home'],
      ['特別養護老人ホーム', 'special_nursing_home'],
      ['有料老人ホーム', 'paid_elderly_home'],
      ['サービス付き高齢者向け住宅', 'paid_elderly_home'],
      ['軽費老人ホーム', 'paid_elderly_home'],
      ['介護老人保健施設', 'geriatric_health_facility'],
      ['更生保護施設', 'rehabilitation_facility'],
      ['自立準備ホーム', 'self_reliance_home'],
      ['無料低額宿泊所', 'low_cost_lodging'],
      ['医療機関（入院）', 'hospital'],
      ['その他', 'other'],
    ],
  ],
  [
    '取得状況の種別',
    acquisitionKindByName,
    [
      ['身体障害者手帳', 'physical_certificate'],
      ['療育手帳', 'intellectual_certificate'],
      ['愛の手帳', 'intellectual_certificate'],
      ['みどりの手帳', 'intellectual_certificate'],
      ['精神障害者保健福祉手帳', 'mental_certificate'],
      ['障害支援区分', 'support_category'],
      ['障害程度区分', 'support_category'],
      ['介護保険（要介護認定）', 'care_need'],
      ['生活保護', 'public_assistance'],
      ['障害年金', 'pension_disability'],
    ],
  ],
  [
    '記録の方法',
    category1ByMethod,
    [
      ['電話', 'phone'],
      ['連絡調整', 'phone'],
      ['メール', 'phone'],
      ['面談', 'interview'],
      ['来所', 'interview'],
      ['訪問', 'interview'],
      ['同行', 'interview'],
    ],
  ],
  [
    '記録の業務',
    businessByName,
    [
      ['コーディネート', 'coordination'],
      ['フォローアップ', 'follow_up'],
    ],
  ],
  [
    '相談者区分',
    askerByName,
    [
      ['本人', 'self'],
      ['家族', 'family'],
      ['福祉事業所', 'welfare'],
      ['医療機関', 'medical'],
      ['行政', 'government'],
      ['矯正施設', 'justice'],
      ['弁護士', 'lawyer'],
      ['その他', 'other'],
    ],
  ],
  [
    '処分',
    dispositionByName,
    [
      ['不起訴（起訴猶予）', 'suspended_prosecution'],
      ['略式罰金', 'fine'],
      ['執行猶予', 'suspended_sentence'],
      ['保護観察付執行猶予', 'suspended_sentence'],
      ['実刑', 'imprisonment'],
    ],
  ],
  [
    '矯正施設の種別',
    institutionKindByName,
    [
      ['刑務所', 'prison'],
      ['社会復帰促進センター', 'prison'],
      ['刑務支所', 'prison'],
      ['少年刑務所', 'juvenile_prison'],
      ['拘置所', 'detention_house'],
      ['医療刑務所', 'medical_prison'],
      ['少年院', 'juvenile_training_school'],
    ],
  ],
  [
    '性別',
    sexByCode,
    [
      ['1', 'male'],
      ['2', 'female'],
    ],
  ],
  [
    '有無',
    presenceByName,
    [
      ['有', 'yes'],
      ['無', 'no'],
      ['疑い', 'suspected'],
    ],
  ],
]

describe('the words of the standard layout', () => {
  it.each(
    WORDS.flatMap(([list, table, pairs]) =>
      pairs.map(([word, code]) => ({ list, table, word, code })),
    ),
  )('reads $list $word as $code', ({ table, word, code }) => {
    expect(codeByName(table, word)).toBe(code)
  })

  it.each([
    { list: categories, table: categoryByName },
    { list: coordinationEndReasons, table: coordinationEndByName },
    { list: followUpEndReasons, table: followUpEndByName },
    { list: placementTypes, table: placementTypeByName },
    { list: acquisitionKinds, table: acquisitionKindByName },
    { list: recordCategories1, table: category1ByMethod },
    { list: businesses, table: businessByName },
    { list: consultationAskers, table: askerByName },
    { list: dispositions, table: dispositionByName },
    { list: institutionKinds, table: institutionKindByName },
    { list: sexes, table: sexByCode },
    { list: presences, table: presenceByName },
  ])('names only codes that the list has: $list.codes', ({ list, table }) => {
    const codes: readonly string[] = list.codes
    for (const [word, code] of Object.entries(table)) {
      expect(codes).toContain(code)
      expect(word).toBe(word.normalize('NFKC'))
    }
  })

  it.each([' 特別調整　', '特別調整'])('does not mind widths and blanks: 「%s」', (word) => {
    expect(codeByName(categoryByName, word)).toBe('special_adjustment')
  })

  it.each([undefined, '', '特別', 'constructor'])('knows no code for %s', (word) => {
    expect(codeByName(categoryByName, word)).toBeUndefined()
  })
})
