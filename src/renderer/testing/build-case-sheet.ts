import type { CaseSheet } from '../../shared/api/cases.ts'
import type { ClientRow } from '../../shared/api/clients.ts'
import type { ReferenceLists } from '../../shared/api/reference.ts'
import { foldText } from '../../shared/rules/fold-text.ts'
import { kanaOrderKey, kanaRowOf } from '../../shared/rules/kana-order.ts'

export const TODAY = '2026-11-19'

/** An invented case in coordination, as the screens read it. */
export function buildCaseSheet(overrides: Partial<CaseSheet> = {}): CaseSheet {
  return { ...USUAL_SHEET, ...overrides }
}

const USUAL_SHEET: CaseSheet = {
  id: 'case-1',
  caseNo: '特R8-014',
  revision: 3,
  personRevision: 2,
  client: {
    id: 'person-1',
    name: '小野寺\u3000正夫',
    kana: 'オノデラ\u3000マサオ',
    sex: 'male',
    birthDate: '1948-09-03',
  },
  category: 'special_adjustment',
  status: 'coordination',
  requestDate: '2026-06-08',
  requestedBy: '青葉保護観察所',
  institution: '青葉刑務所',
  institutionKind: 'prison',
  offences: ['窃盗'],
  capas: '68',
  timesIncarcerated: 2,
  previousReleaseDate: '2024-03',
  offenceDate: '2025-01-10',
  sentenceEndDate: '2027-01-20',
  disabilities: {
    physical: { presence: 'no' },
    intellectual: { presence: 'yes', certificate: 'yes', grade: 'B2' },
    mental: { presence: 'suspected' },
  },
  elderly: true,
  residenceAtRequest: '青葉刑務所',
  coordination: { otherCenters: [] },
  acquisitions: [{ kind: 'intellectual_certificate', date: '2026-10-01', grade: 'B2' }],
  lifeHistory: '青葉市に生まれた。',
  staff: '佐藤\u3000由美',
  involvedCenters: [],
  tasks: [
    { kind: 'first_interview', title: '初回面談', doneOn: '2026-06-25' },
    { kind: 'face_sheet', title: 'フェイスシート作成', dueOn: '2026-11-25' },
  ],
  legacy: { T_対象者: { 手帳メモ: '療育B2（H24更新）' } },
  recordCount: 2,
  recordDays: ['2026-06-25', '2026-11-18'],
  reviewCount: 0,
}

export function buildClientRow(overrides: Partial<ClientRow> = {}): ClientRow {
  const row = { ...USUAL_ROW, ...overrides }
  return {
    ...row,
    sortKey: kanaOrderKey(row.kana, row.name),
    kanaRow: kanaRowOf(row.kana),
    searchText: [row.name, row.kana ?? '', row.caseNo].map(foldText).join('\n'),
  }
}

const USUAL_ROW: ClientRow = {
  caseId: 'case-1',
  caseNo: '特R8-014',
  name: '小野寺\u3000正夫',
  kana: 'オノデラ\u3000マサオ',
  sortKey: '',
  kanaRow: 'あ',
  searchText: '',
  age: 78,
  sex: 'male',
  category: 'special_adjustment',
  status: 'coordination',
  residence: '青葉刑務所',
  requestDate: '2026-06-08',
  fiscalYear: 2026,
  staff: '佐藤\u3000由美',
  traits: ['intellectual', 'elderly'],
}

export const LISTS: ReferenceLists = {
  institutions: [
    { name: '青葉刑務所', kind: 'prison', isClosed: false },
    { name: '若葉刑務所', kind: 'prison', isClosed: true },
  ],
  probationOffices: ['青葉保護観察所', '若葉保護観察所'],
  centers: ['若葉県地域生活定着支援センター'],
  staff: [{ name: '佐藤\u3000由美', isEmployed: true }],
  categories: [
    { code: 'special_adjustment', label: '特別調整' },
    { code: 'general_adjustment', label: '一般調整' },
    { code: 'suspect_support', label: '被疑者等支援' },
  ],
  offences: ['窃盗', '詐欺'],
  methods: ['電話', '訪問'],
}
