import type { SurveyLine, SurveyTable } from '../survey-layout.ts'
import { PLAIN_TABLE } from './lines.ts'

const bands: readonly SurveyLine[] = [
  { id: 'd0_89', label: '90日未満' },
  { id: 'd90_179', label: '90–179日' },
  { id: 'd180_364', label: '180–364日' },
  { id: 'd365_729', label: '365–729日' },
  { id: 'd730_over', label: '730日以上' },
].map((band) => ({ ...band, group: 'bands' }))

const statistic = (decimals: number) => ({ group: 'days', statistic: { of: 'count', decimals } })

export const table11: SurveyTable = {
  ...PLAIN_TABLE,
  id: 'T11',
  title: '支援期間',
  sheetName: 'T11 支援期間',
  unit: '件・日',
  note: '期間中に終了した業務の、開始日から終了日までの日数。',
  footNotes: ['開始日か終了日の日が分からないものは含めない。'],
  rowHead: '業務',
  rows: [
    { id: 'coordination', label: 'コーディネート' },
    { id: 'follow_up', label: 'フォローアップ' },
  ],
  columnGroups: [
    { id: 'days', label: '日数' },
    { id: 'bands', label: '日数の別' },
  ],
  columns: [
    {
      id: 'count',
      label: '件数',
      isTotal: true,
      sum: { plus: bands.map(({ id }) => id) },
    },
    { id: 'min', label: '最短', ...statistic(0) },
    { id: 'median', label: '中央値', ...statistic(1) },
    { id: 'mean', label: '平均', ...statistic(1) },
    { id: 'max', label: '最長', ...statistic(0) },
    ...bands,
  ],
  isWide: true,
}
