import type { IsoDate } from '../../../shared/dates.ts'
import type { SurveyForm } from '../../../shared/statistics/survey-layout.ts'
import type { SurveyResult } from '../../../shared/statistics/survey-result.ts'

export interface SurveyWorkbookInput {
  readonly form: SurveyForm
  /** Of this form; its period is the one printed. */
  readonly result: SurveyResult
  readonly info: SurveyWorkbookInfo
  /** 集計対象一覧. It names clients: given only when asked for, and entered in the 持ち出し簿 by the caller. */
  readonly caseList?: readonly SurveyListedCase[]
}

export interface SurveyWorkbookInfo {
  readonly center: string
  readonly prefecture?: string
  readonly madeBy: string
  readonly madeOn: IsoDate
  /** `hh:mm`; without it 表紙 prints the day only. */
  readonly madeTime?: string
  /** 確定. */
  readonly frozen: boolean
  /** 担当・電話, for questions of the receiver. */
  readonly contact?: string
}

/** One line of 集計対象一覧. */
export interface SurveyListedCase {
  readonly caseNo: string
  readonly name: string
  readonly sex?: string
  readonly age?: number
  /** Where it was counted, in words: 「コーディネート 新規・終了」. */
  readonly countedIn: string
}
