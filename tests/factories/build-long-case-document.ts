import type { CaseDocument } from '../../src/shared/cases/case-document.ts'
import { buildCaseDocument } from './build-case-document.ts'

const PLACES = [
  ['self_reliance_home', '自立準備ホーム わかくさ', true],
  ['hospital', '若草総合病院（糖尿病教育入院）', false],
  ['low_cost_lodging', '無料低額宿泊所 第二あおば荘', true],
  ['apartment', '若草市内アパート（グランドメゾン若草緑ヶ丘南壱番館 1203号室）', false],
  ['group_home', '共同生活援助 ひだまりホーム五番館（サテライト型住居）', false],
  ['relief_facility', '救護施設 若草寮（緊急一時入所）', false],
] as const

const STORY =
  '祖父は農業、祖母は病弱で、本人は小学校低学年から家事と農作業を手伝っていた。就学時健診で発達の遅れを指摘されたが、相談機関にはつながっていない。令和6年4月1日に面接し、所持金は1,284,000円と述べた。'

/** Everything as long as it gets: what a form has to bear without losing its shape. */
export function buildLongCaseDocument(overrides: Partial<CaseDocument> = {}): CaseDocument {
  const sentence = (length: number) =>
    STORY.repeat(Math.ceil(length / STORY.length)).slice(0, length)
  const usual = buildCaseDocument()
  return buildCaseDocument({
    caseNo: 'R6-特-128',
    client: {
      ...usual.client,
      name: 'マリア・フェルナンダ・デ・ソウザ・オリヴェイラ・カヴァルカンティ　勅使河原　龍之介',
      kana: 'マリア・フェルナンダ・デ・ソウザ・オリヴェイラ・カヴァルカンティ　テシガワラ　リュウノスケ',
      sex: 'other',
      birthDate: '1958',
    },
    requestedBy:
      '青葉保護観察所 特別調整担当（緑川保護観察所 桜坂駐在官事務所 経由）、ほか関係庁一同',
    institution: '緑川医療刑務支所（令和6年5月29日、青葉刑務所 若草刑務支所から移送された）',
    institutionKind: 'medical_prison',
    category: 'own:特別調整（青葉県独自区分：高齢・障害・多文化重点支援モデル事業）',
    offences: [
      '常習累犯窃盗',
      '住居侵入',
      '建造物侵入',
      '器物損壊',
      '暴力行為等処罰に関する法律違反',
    ],
    capas: '能力検査値52',
    timesIncarcerated: 13,
    previousReleaseDate: '2020-06',
    residenceAtRequest: sentence(30),
    domicile:
      '緑川県西桜坂郡桜坂町大字上桜坂字北原長者ヶ丘一丁目二番地三十四の五（国籍 ブラジル、通称名あり）',
    disabilities: {
      physical: {
        presence: 'yes',
        certificate: 'yes',
        grade: '2級（種別1種）',
        site: sentence(40),
      },
      intellectual: { presence: 'yes', certificate: 'applied', grade: '3度（中度相当）' },
      mental: { presence: 'yes', certificate: 'yes', grade: '2級', diagnosis: sentence(40) },
      developmental: { presence: 'yes', certificate: 'no', diagnosis: sentence(40) },
      dementia: { presence: 'suspected', diagnosis: sentence(40) },
      drug: { period: 'previous', name: sentence(40) },
      addiction: {
        presence: 'yes',
        name: 'アルコール、ギャンブル（パチンコ）',
        diagnosis: sentence(40),
      },
    },
    coordination: {
      endDate: '2025-02-28',
      endReason: 'own:受入先なしで満期出所',
      parole: true,
      paroleDate: '2025-02-28',
      releaseDate: '2025-02-28',
      otherCenters: ['緑川県', '白浜県', '紅葉県'].map((center, index) => ({
        center: `${center}地域生活定着支援センター`,
        direction: 'requested',
        requestedOn: `2024-11-1${index}`,
        result: ['accepted', 'declined', 'pending'][index] ?? 'pending',
        ...(index < 2 ? { resultOn: '2024-12-06' } : {}),
      })),
    },
    followUp: {
      startDate: '2025-02-28',
      placements: Array.from({ length: 12 }, (_, index) => {
        const [type, name, intermediate] = PLACES[index % PLACES.length] ?? PLACES[0]
        const month = String((index % 9) + 3).padStart(2, '0')
        return { order: index + 1, date: `2025-${month}-12`, type, name, intermediate }
      }),
      reoffences: [
        { date: '2025-05-30', offence: '窃盗（食料品、起訴猶予）', releaseDate: '2025-02-28' },
      ],
    },
    acquisitions: [
      { kind: 'physical_certificate', date: '2018-12-11', grade: '2級（第1種）右下肢' },
      ...usual.acquisitions,
      { kind: 'pension_disability_employee', date: '2024-12-20', grade: '2級' },
      { kind: 'mental_certificate', date: '2024-12-24', grade: '2級', expiresOn: '2026-12-31' },
      { kind: 'own:自立支援医療（精神通院医療）', appliedOn: '2025-01-06' },
    ],
    involvedCenters: ['緑川県', '白浜県', '紅葉県'].map(
      (name) => `${name}地域生活定着支援センター`,
    ),
    lifeHistory: Array.from(
      { length: 10 },
      (_, index) => `【第${index + 1}期】${sentence(180)}`,
    ).join('\n'),
    notes: sentence(150),
    staff: '長谷川 真由美（主）、五十嵐 健太郎（副）、東海林 さおり、ほか青葉県センターの職員一同',
    records: Array.from({ length: 8 }, (_, index) => ({
      id: `r${index}`,
      date: `2025-09-${String(index + 10)}`,
      category1: 'support',
      category2: 'important',
      author: '五十嵐',
      body: sentence(60 + index * 6),
    })),
    ...overrides,
  })
}
