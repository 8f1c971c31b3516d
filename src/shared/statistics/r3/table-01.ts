import type { SurveyLine, SurveyTable } from '../survey-layout.ts'
import { PLAIN_TABLE, UNKNOWN_CATEGORY_LABEL } from './lines.ts'

const UNKNOWN_CATEGORY = {
  label: UNKNOWN_CATEGORY_LABEL,
  isUnknown: true,
  printOnlyIfNonZero: true,
} as const

const SUBTOTAL = { label: '計', printLabel: '小計', isTotal: true } as const

const coordinationRows: readonly SurveyLine[] = [
  { id: 'coordination.special', label: '特別調整', group: 'coordination' },
  { id: 'coordination.general', label: '一般調整', group: 'coordination' },
  { id: 'coordination.unknown', ...UNKNOWN_CATEGORY, group: 'coordination' },
  {
    id: 'coordination.total',
    ...SUBTOTAL,
    group: 'coordination',
    sum: { plus: ['coordination.special', 'coordination.general', 'coordination.unknown'] },
  },
]

const followUpRows: readonly SurveyLine[] = [
  { id: 'follow_up.special', label: '特別調整', group: 'follow_up' },
  { id: 'follow_up.general', label: '一般調整', group: 'follow_up' },
  { id: 'follow_up.unknown', ...UNKNOWN_CATEGORY, group: 'follow_up' },
  {
    id: 'follow_up.suspect',
    label: '被疑者等',
    printLabel: '被疑者等（継続的な援助）',
    group: 'follow_up',
  },
  {
    id: 'follow_up.total',
    ...SUBTOTAL,
    group: 'follow_up',
    sum: {
      plus: ['follow_up.special', 'follow_up.general', 'follow_up.unknown', 'follow_up.suspect'],
    },
  },
]

const consultationRows: readonly SurveyLine[] = [
  { id: 'consultation.released', label: '出所者', group: 'consultation' },
  { id: 'consultation.other', label: 'その他', group: 'consultation' },
  {
    id: 'consultation.total',
    ...SUBTOTAL,
    group: 'consultation',
    sum: { plus: ['consultation.released', 'consultation.other'] },
  },
]

export const table01: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T1',
  title: '業務別実施状況',
  sheetName: 'T1 業務別実施状況',
  note: '「計」＝前年度からの継続＋新規、「年度末継続」＝計－終了。',
  rowHead: '業務',
  rowGroups: [
    { id: 'coordination', label: 'コーディネート業務', shortLabel: 'コーディネート' },
    { id: 'follow_up', label: 'フォローアップ業務', shortLabel: 'フォローアップ' },
    { id: 'consultation', label: '相談支援業務', shortLabel: '相談支援' },
  ],
  rows: [
    ...coordinationRows,
    ...followUpRows,
    ...consultationRows,
    { id: 'suspect_support.total', label: '被疑者等支援', printLabel: '被疑者等支援業務' },
  ],
  columns: [
    { id: 'carried', label: '前年度からの継続', periodLabel: '期間前からの継続' },
    { id: 'new', label: '新規' },
    { id: 'handled', label: '計', isTotal: true, sum: { plus: ['carried', 'new'] } },
    { id: 'ended', label: '終了' },
    {
      id: 'continuing',
      label: '年度末継続',
      periodLabel: '期間末継続',
      isTotal: true,
      sum: { plus: ['handled'], minus: ['ended'] },
    },
  ],
}
