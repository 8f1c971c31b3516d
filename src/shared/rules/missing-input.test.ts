import { describe, expect, it } from 'vitest'
import type { CaseDocument } from '../cases/case-document.ts'
import { missingInput } from './missing-input.ts'

const nothingEntered: CaseDocument = {
  id: 'case-1',
  caseNo: '特R8-014',
  revision: 1,
  client: { name: '小野寺 正夫' },
  status: 'coordination',
  offences: [],
  disabilities: {},
  acquisitions: [],
  involvedCenters: [],
  records: [],
  tasks: [],
  legacy: {},
}

const complete: CaseDocument = {
  ...nothingEntered,
  client: { name: '小野寺 正夫', kana: 'オノデラ マサオ', sex: 'male', birthDate: '1948-09-03' },
  category: 'special_adjustment',
  requestDate: '2026-06-08',
  supportStartDate: '2026-06-08',
  requestedBy: '青葉保護観察所',
  staff: '佐藤 由美',
  elderly: true,
  disabilities: {
    physical: { presence: 'no' },
    intellectual: { presence: 'yes', certificate: 'yes', grade: 'B2' },
    mental: { presence: 'suspected', diagnosis: '適応障害' },
    developmental: { presence: 'no' },
    dementia: { presence: 'no' },
    addiction: { presence: 'no' },
  },
  offences: ['窃盗'],
  timesIncarcerated: 3,
  institution: '青葉刑務所',
  capas: '58',
  previousReleaseDate: '2020',
  offenceDate: '2025-01-10',
  sentenceEndDate: '2027-01-20',
  residenceAtRequest: '住居不定',
  domicile: '青葉県若葉市',
  lifeHistory: '若葉市に生まれる。',
}

const labels = (document: CaseDocument) => missingInput(document).map(({ label }) => label)

describe('missingInput', () => {
  it('a complete case misses nothing', () => {
    expect(missingInput(complete)).toEqual([])
  })

  it('an empty coordination misses all that its form asks, in the order of the form', () => {
    expect(labels(nothingEntered)).toEqual([
      'フリガナ',
      '性別',
      '生年月日',
      '依頼時のカテゴリー',
      '依頼日',
      '支援開始日',
      '依頼元',
      '担当者',
      '身体障害の有無',
      '知的障害の有無',
      '精神障害の有無',
      '発達障害の有無',
      '認知症の有無',
      '依存の有無',
      '高齢者（65歳以上）',
      '罪名',
      '入所度数',
      '矯正施設',
      'CAPAS',
      '前刑出所日',
      '今刑犯行日',
      '刑期終了日',
      '相談時の居所',
      '本籍',
      '生活歴',
    ])
  })

  it('names the field and its section, for the link', () => {
    expect(missingInput({ ...complete, lifeHistory: '  ' })).toEqual([
      { field: 'lifeHistory', section: 'life_history', label: '生活歴' },
    ])
  })

  it.each<{ when: string; given: Partial<CaseDocument>; expected: readonly string[] }>([
    {
      when: 'the first sentence has none before it',
      given: { timesIncarcerated: 1, previousReleaseDate: undefined },
      expected: [],
    },
    {
      when: 'a suspected disorder asks for its diagnosis',
      given: { disabilities: { ...complete.disabilities, mental: { presence: 'suspected' } } },
      expected: ['診断名（精神障害）'],
    },
    {
      when: 'a disability asks for its certificate',
      given: {
        disabilities: { ...complete.disabilities, physical: { presence: 'yes', site: '右下肢' } },
      },
      expected: ['手帳の有無（身体障害）'],
    },
    {
      when: 'a certificate asks for its grade',
      given: {
        disabilities: {
          ...complete.disabilities,
          intellectual: { presence: 'yes', certificate: 'yes' },
        },
      },
      expected: ['等級（知的障害）'],
    },
    {
      when: 'a certificate that was applied for has no grade yet',
      given: {
        disabilities: {
          ...complete.disabilities,
          intellectual: { presence: 'yes', certificate: 'applied' },
        },
      },
      expected: [],
    },
    {
      when: 'a drug asks when',
      given: { disabilities: { ...complete.disabilities, drug: { name: '覚醒剤' } } },
      expected: ['薬物の今犯・前歴'],
    },
    {
      when: 'an end asks for its reason',
      given: { coordination: { endDate: '2026-11-01', otherCenters: [] } },
      expected: ['コーディネート終了理由'],
    },
    {
      when: 'settled asks for the release',
      given: { coordination: { endDate: '2026-11-01', endReason: 'settled', otherCenters: [] } },
      expected: ['出所日'],
    },
    {
      when: 'a release asks for the parole, a parole for its day',
      given: { coordination: { releaseDate: '2026-11-01', parole: true, otherCenters: [] } },
      expected: ['仮釈放日'],
    },
    {
      when: 'a follow-up asks for the end before it and the home',
      given: { followUp: { startDate: '2026-11-01', placements: [], reoffences: [] } },
      expected: ['出所日', 'コーディネート終了日', '移行先'],
    },
    {
      when: 'a move asks for its day and type',
      given: { placements: [{ name: 'ハイツさくら', intermediate: false }] },
      expected: ['移行日', '移行先の形態'],
    },
  ])('$when', ({ given, expected }) => {
    expect(labels({ ...complete, ...given })).toEqual(expected)
  })

  it('suspect support asks its own questions', () => {
    const document: CaseDocument = {
      ...complete,
      category: 'suspect_support',
      offences: [],
      suspectSupport: { endDate: '2026-10-01' },
    }
    expect(labels(document)).toEqual([
      '依頼元',
      '身柄',
      '被疑罪名',
      '処分',
      '釈放日',
      '支援終了の理由',
    ])
  })

  it('a consultation may be anonymous', () => {
    const document: CaseDocument = {
      ...nothingEntered,
      category: 'consultation_other',
      requestDate: '2026-06-08',
      consultation: { age: '60代' },
    }
    expect(labels(document)).toEqual([
      '性別',
      '担当者',
      '相談時の居所',
      '相談者',
      '対象者の立場',
      '相談の方法',
      '相談の内容',
      '対応',
    ])
  })
})
