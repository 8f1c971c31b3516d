import type { SurveyColumn, SurveyRow, SurveyRowGroup } from '../components/tables/survey-table.tsx'

function row(
  table: string,
  columns: readonly SurveyColumn[],
  id: string,
  label: string,
  values: readonly number[],
): SurveyRow {
  return {
    id,
    label,
    isTotal: id.endsWith('total'),
    cells: columns.map((column, index) => ({
      id: `${table}.${id}.${column.id}`,
      value: values[index] ?? 0,
      unknown: id === 'unknown',
    })),
  }
}

export const T1_COLUMNS: readonly SurveyColumn[] = [
  { id: 'carried', label: '前年度から\nの継続' },
  { id: 'new', label: '新規' },
  { id: 'handled', label: '計' },
  { id: 'ended', label: '終了' },
  { id: 'continuing', label: '年度末\n継続' },
]

const t1 = (id: string, label: string, ...values: readonly number[]) =>
  row('T1', T1_COLUMNS, id, label, values)

export const T1_GROUPS: readonly SurveyRowGroup[] = [
  {
    id: 'coordination',
    label: 'コーディ\nネート',
    rows: [
      t1('coordination.special', '特別調整', 14, 12, 26, 9, 17),
      t1('coordination.general', '一般調整', 5, 4, 9, 4, 5),
      t1('coordination.total', '計', 19, 16, 35, 13, 22),
    ],
  },
  {
    id: 'follow_up',
    label: 'フォロー\nアップ',
    rows: [
      t1('follow_up.special', '特別調整', 21, 8, 29, 7, 22),
      t1('follow_up.general', '一般調整', 6, 4, 10, 3, 7),
      t1('follow_up.suspect', '被疑者等', 3, 2, 5, 1, 4),
      t1('follow_up.total', '計', 30, 14, 44, 11, 33),
    ],
  },
  {
    id: 'consultation',
    label: '相談支援',
    rows: [
      t1('consultation.released', '出所者', 7, 9, 16, 10, 6),
      t1('consultation.other', 'その他', 2, 6, 8, 6, 2),
      t1('consultation.total', '計', 9, 15, 24, 16, 8),
    ],
  },
  {
    id: 'suspect_support',
    label: '被疑者等支援',
    rows: [t1('suspect_support.total', '被疑者等支援', 2, 7, 9, 6, 3)],
  },
]

export const T3_COLUMNS: readonly SurveyColumn[] = [
  { id: 'special_male', label: '男', group: '特別調整' },
  { id: 'special_female', label: '女', group: '特別調整' },
  { id: 'special_total', label: '計', group: '特別調整', isTotal: true },
  { id: 'general_male', label: '男', group: '一般調整' },
  { id: 'general_female', label: '女', group: '一般調整' },
  { id: 'general_total', label: '計', group: '一般調整', isTotal: true },
  { id: 'total', label: '計', isTotal: true },
]

const t3 = (id: string, label: string, ...values: readonly number[]) =>
  row('T3', T3_COLUMNS, id, label, values)

export const T3_GROUPS: readonly SurveyRowGroup[] = [
  {
    id: 'ages',
    label: '',
    rows: [
      t3('u20', '20歳未満', 0, 0, 0, 0, 0, 0, 0),
      t3('a20_29', '20–29歳', 0, 0, 0, 0, 0, 0, 0),
      t3('a30_39', '30–39歳', 1, 0, 1, 0, 0, 0, 1),
      t3('a40_49', '40–49歳', 1, 0, 1, 1, 0, 1, 2),
      t3('a50_59', '50–59歳', 1, 0, 1, 1, 0, 1, 2),
      t3('a60_64', '60–64歳', 0, 0, 0, 0, 0, 0, 0),
      t3('a65_69', '65–69歳', 2, 0, 2, 1, 0, 1, 3),
      t3('a70_74', '70–74歳', 2, 1, 3, 0, 0, 0, 3),
      t3('a75_79', '75–79歳', 1, 1, 2, 0, 1, 1, 3),
      t3('a80_over', '80歳以上', 0, 1, 1, 0, 0, 0, 1),
      t3('unknown', '不明', 1, 0, 1, 0, 0, 0, 1),
      t3('total', '計', 9, 3, 12, 3, 1, 4, 16),
    ],
  },
]
