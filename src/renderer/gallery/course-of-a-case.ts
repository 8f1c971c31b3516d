import type { TimeLineBar, TimeLinePoint } from '../components/charts/time-line.tsx'

export const BUSINESSES: readonly TimeLineBar[] = [
  { id: 'c', label: 'コーディネート', from: '2026-06-08', to: '2027-01-20', kind: 'coordination' },
  { id: 'f', label: 'フォロー予定', from: '2027-01-20', to: undefined, kind: 'follow_up' },
]

export const RESIDENCES: readonly TimeLineBar[] = [
  { id: 'r1', label: '青葉刑務所', from: '2026-06-08', to: '2027-01-20', kind: 'residence' },
  { id: 'r2', label: 'グループホーム', from: '2027-01-20', to: undefined, kind: 'residence' },
]

export const POINTS: readonly TimeLinePoint[] = [
  { id: 'p1', on: '2026-10-01', kind: 'acquisition', label: '療育手帳 更新' },
  { id: 'p2', on: '2027-01-20', kind: 'planned-release', label: '出所予定' },
]

export const RECORD_DAYS: readonly string[] = [
  '2026-06-08',
  '2026-06-12',
  '2026-06-25',
  '2026-06-26',
  '2026-06-26',
  '2026-07-04',
  '2026-07-14',
  '2026-07-15',
  '2026-07-28',
  '2026-08-06',
  '2026-08-09',
  '2026-08-09',
  '2026-08-21',
  '2026-09-02',
  '2026-09-05',
  '2026-09-08',
  '2026-09-27',
  '2026-10-03',
  '2026-10-03',
  '2026-10-04',
  '2026-10-12',
  '2026-10-24',
  '2026-10-27',
  '2026-11-03',
  '2026-11-06',
  '2026-11-06',
  '2026-11-09',
  '2026-11-14',
  '2026-11-18',
]
