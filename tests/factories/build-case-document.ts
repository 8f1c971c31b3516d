import type { CaseDocument } from '../../src/shared/cases/case-document.ts'

/** An invented, usual coordination case in follow-up; the fields a test is about are passed in. */
export function buildCaseDocument(overrides: Partial<CaseDocument> = {}): CaseDocument {
  return { ...USUAL_CASE, ...overrides }
}

/** A case of which nothing but the number and the name was entered. */
export function buildEmptyCaseDocument(overrides: Partial<CaseDocument> = {}): CaseDocument {
  return {
    id: '01900000-0000-7000-8000-000000000000',
    caseNo: '特21-999',
    revision: 1,
    client: { name: '' },
    status: 'coordination',
    offences: [],
    disabilities: {},
    acquisitions: [],
    involvedCenters: [],
    records: [],
    tasks: [],
    legacy: {},
    ...overrides,
  }
}

const USUAL_CASE: CaseDocument = {
  id: '01900000-0000-7000-8000-000000000001',
  caseNo: 'R6-特-042',
  revision: 3,
  client: {
    id: '01900000-0000-7000-8000-0000000000a1',
    name: '北村　和夫',
    kana: 'キタムラ　カズオ',
    sex: 'male',
    birthDate: '1952-08-14',
  },
  category: 'special_adjustment',
  status: 'follow_up',
  requestDate: '2024-06-10',
  requestedBy: '青葉保護観察所',
  institution: '青葉刑務所',
  institutionKind: 'prison',
  offences: ['窃盗', '住居侵入'],
  capas: '68',
  timesIncarcerated: 5,
  previousReleaseDate: '2021-05-20',
  offenceDate: '2022-01-08',
  sentenceEndDate: '2024-12-02',
  disabilities: {
    physical: { presence: 'no' },
    intellectual: { presence: 'yes', certificate: 'yes', grade: 'B2' },
    developmental: {
      presence: 'suspected',
      certificate: 'no',
      diagnosis: '診断なし（面接時の様子から）',
    },
    dementia: { presence: 'suspected', diagnosis: 'MMSE 22点（令和6年7月、施設内で実施）' },
    addiction: { presence: 'no' },
  },
  elderly: true,
  supportStartDate: '2024-06-17',
  residenceAtRequest: '簡易宿泊所を転々としていた',
  domicile: '緑川県桜坂市本町三丁目12番地',
  coordination: {
    endDate: '2024-12-02',
    endReason: 'settled',
    parole: false,
    releaseDate: '2024-12-02',
    otherCenters: [
      {
        center: '緑川県地域生活定着支援センター',
        direction: 'requested',
        requestedOn: '2024-07-01',
        result: 'accepted',
        resultOn: '2024-07-12',
      },
    ],
  },
  followUp: {
    startDate: '2024-12-02',
    placements: [
      {
        order: 1,
        date: '2024-12-02',
        type: 'self_reliance_home',
        name: '自立準備ホーム わかくさ',
        intermediate: true,
      },
      {
        order: 2,
        date: '2025-01-17',
        type: 'apartment',
        name: '若草市内（コーポ花水木）',
        intermediate: false,
      },
    ],
    reoffences: [],
  },
  acquisitions: [
    { kind: 'intellectual_certificate', date: '2024-10-21', grade: 'B2' },
    { kind: 'support_category', date: '2024-11-15', grade: '区分2', expiresOn: '2027-11-30' },
    { kind: 'service_certificate', date: '2024-11-29' },
    { kind: 'public_assistance', date: '2024-12-03' },
    { kind: 'pension_old_basic', date: '2024-12-20' },
    { kind: 'care_need', date: '2025-01-20', grade: '要支援2' },
  ],
  lifeHistory:
    '緑川県桜坂市で5人きょうだいの3番目として出生。父は大工、母は内職。小学校高学年から学習についていけず、中学校は特殊学級に在籍した。\n卒業後は縫製工場に就職したが2年で離職し、以後は飯場を転々としながら土木作業に従事。28歳で婚姻、長女をもうけたが、飲酒と借金が重なり34歳で離婚し、その後の交流はない。\n42歳のとき、仕事を失って所持金が尽き、食料品の万引きで初めて服役。以後も出所のたびに頼る先がなく、簡易宿泊所や公園で生活し、数か月で同種の再犯に至ることを繰り返した。\n今回は福祉の支援を本人が初めて希望し、妹とも手紙のやり取りを再開している。',
  notes: '所持金が少なくなると不安が強まる。妹への連絡は必ず本人の了解を得る。',
  staff: '小林 恵',
  involvedCenters: ['緑川県地域生活定着支援センター'],
  records: [
    {
      id: 'r1',
      date: '2025-01-29',
      time: '10:30',
      category1: 'phone',
      category2: 'important',
      author: '小林',
      body: '日常生活自立支援事業の契約が成立。2月第1週から毎週水曜に生活費を受け取る。通帳と印鑑は社協で預かる。',
    },
    {
      id: 'r2',
      date: '2025-01-17',
      category1: 'support',
      category2: 'important',
      author: '小林',
      body: '自立準備ホームからアパートへ転居。転居届、国保、生活保護の住所変更を同行で済ませた。近隣への挨拶も本人が自ら行った。',
    },
    {
      id: 'r3',
      date: '2025-01-10',
      category1: 'support',
      category2: 'normal',
      author: '小林',
      body: '電話で様子を確認。',
    },
  ],
  tasks: [],
  legacy: {},
}
