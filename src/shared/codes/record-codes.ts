import { codeList } from './code-list.ts'

/** 記録 カテゴリー①. */
export const recordCategories1 = codeList(
  ['support', '支援記録'],
  ['interview', '面談記録'],
  ['phone', '電話調整連絡'],
)
export type RecordCategory1 = (typeof recordCategories1.codes)[number]

/** 記録 カテゴリー②: all but 通常 appear on ホーム. */
export const recordCategories2 = codeList(
  ['normal', '通常の記録'],
  ['important', '重要な情報'],
  ['acquisition', '取得情報'],
  ['transition', '移行情報'],
  ['closing', '終了情報'],
)
export type RecordCategory2 = (typeof recordCategories2.codes)[number]

/** The methods offered first; the list is a center's own to extend, so a method is stored as its word. */
export const RECORD_METHODS: readonly string[] = [
  '電話',
  '来所',
  '訪問',
  '同行',
  '面談',
  '会議',
  '連絡調整',
  '書類',
  'メール',
]

/** The four tasks that every coordination case begins with. */
export const courseTasks = codeList(
  ['first_interview', '初回面談'],
  ['face_sheet', 'フェイスシート作成'],
  ['plan_notice', '福祉サービス計画通知書'],
  ['result_notice', '結果通知書'],
)
export type CourseTask = (typeof courseTasks.codes)[number]
