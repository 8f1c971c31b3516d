import type { SurveyGroup, SurveyLine, SurveyTable } from '../survey-layout.ts'
import { CATEGORY_LINES, PLAIN_TABLE, SUSPECT_LINE, withTotal } from './lines.ts'

const COLUMNS: readonly SurveyLine[] = [...CATEGORY_LINES, SUSPECT_LINE]

const presenceGroups: readonly SurveyGroup[] = [
  { id: 'physical', label: '身体障害' },
  { id: 'intellectual', label: '知的障害' },
  { id: 'mental', label: '精神障害' },
  { id: 'developmental', label: '発達障害' },
  { id: 'dementia', label: '認知症' },
]
const addiction: SurveyGroup = { id: 'addiction', label: '依存' }

function presenceRows({ id }: SurveyGroup): readonly SurveyLine[] {
  return [
    { id: `${id}_present`, label: '有', group: id },
    { id: `${id}_suspected`, label: '疑い', group: id },
  ]
}

export const table04: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T4',
  title: '高齢・障害の状況（重複計上）',
  sheetName: 'T4 高齢・障害（重複）',
  note: '期間中の新規コーディネート及び新規被疑者等支援。一人が当てはまるすべての行に計上する。',
  footNotes: ['高齢は依頼日現在65歳以上。生年月日が不明のときは基本情報の「高齢者」による。'],
  rowHead: '状況',
  rowGroups: [...presenceGroups, { id: 'drug', label: '薬物' }, addiction],
  rows: [
    { id: 'elderly', label: '高齢（65歳以上）' },
    ...presenceGroups.flatMap(presenceRows),
    { id: 'drug_current', label: '今犯', group: 'drug' },
    { id: 'drug_previous', label: '前歴', group: 'drug' },
    ...presenceRows(addiction),
  ],
  columns: COLUMNS,
}

export const table04b: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T4b',
  title: '高齢・障害の区分（重複なし）',
  sheetName: 'T4b 高齢・障害（重複なし）',
  note: '期間中の新規コーディネート及び新規被疑者等支援。一人を一つの区分に計上する。',
  footNotes: [
    '障害は身体・知的・精神・発達のいずれかが「有」のもの。「疑い」と認知症は障害に含めない。',
  ],
  rowHead: '区分',
  rows: withTotal([
    { id: 'elderly_only', label: '高齢のみ' },
    { id: 'disability_only', label: '障害のみ' },
    { id: 'both', label: '高齢かつ障害' },
    { id: 'neither', label: 'いずれもなし・不明' },
  ]),
  columns: COLUMNS,
}
