import { codeList } from './code-list.ts'

/** 性別. Not entered is 不明 and is no code. */
export const sexes = codeList(['male', '男'], ['female', '女'], ['other', 'その他'])
export type Sex = (typeof sexes.codes)[number]

/** 有・無・疑い. Not entered is not 無. */
export const presences = codeList(['yes', '有'], ['no', '無'], ['suspected', '疑い'])
export type Presence = (typeof presences.codes)[number]

/** 手帳の有無. */
export const certificates = codeList(['yes', '有'], ['no', '無'], ['applied', '申請中'])
export type Certificate = (typeof certificates.codes)[number]

/** The blocks of C ⑧, in the order of the form. */
export const disabilityKinds = codeList(
  ['physical', '身体障害'],
  ['intellectual', '知的障害'],
  ['mental', '精神障害'],
  ['developmental', '発達障害'],
  ['dementia', '認知症'],
  ['drug', '薬物'],
  ['addiction', '依存'],
)
export type DisabilityKind = (typeof disabilityKinds.codes)[number]

/** 薬物: 今犯・前歴. */
export const drugPeriods = codeList(['current', '今犯'], ['previous', '前歴'])
export type DrugPeriod = (typeof drugPeriods.codes)[number]
