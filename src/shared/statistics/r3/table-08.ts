import type { SurveyLine, SurveyTable } from '../survey-layout.ts'
import { PLAIN_TABLE, UNKNOWN_LINE, withTotal } from './lines.ts'
import { PREFECTURE_NAMES } from './prefecture-names.ts'

const prefectureRows: readonly SurveyLine[] = PREFECTURE_NAMES.map((label, index) => ({
  id: `pref_${String(index + 1).padStart(2, '0')}`,
  label,
  foldsIfZero: true,
}))

export const table08: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T8',
  title: '他県センターとの協力',
  sheetName: 'T8 他県センターとの協力',
  note: '依頼日が期間中の支援業務協力。相手センターの都道府県の別。',
  footNotes: [
    '「うち受託」は結果の日がいつであっても計上する。受託の依頼日は引き受けたケースの依頼日。',
    '北海道の２センターは一つの行とする。',
  ],
  rowHead: '都道府県',
  rows: withTotal([...prefectureRows, UNKNOWN_LINE]),
  columnGroups: [
    { id: 'made', label: '他県への依頼' },
    { id: 'received', label: '他県からの依頼' },
  ],
  columns: [
    { id: 'made', label: '依頼', group: 'made' },
    { id: 'made_accepted', label: 'うち受託', group: 'made', isPartOf: 'made' },
    { id: 'received', label: '依頼', group: 'received' },
    { id: 'received_accepted', label: 'うち受託', group: 'received', isPartOf: 'received' },
  ],
}
