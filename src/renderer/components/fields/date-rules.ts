import type { PartialDate } from '../../../shared/dates.ts'

/** A date to take by pressing it. */
export interface DateProposal {
  readonly iso: PartialDate
  /** 平成36年＝令和6年4月1日（2024年）. */
  readonly text: string
}

/** What a typed date means. */
export type TypedDate =
  | {
      readonly ok: true
      /** `yyyy`, `yyyy-mm`, `yyyy-mm-dd`; '' for 不明. */
      readonly iso: PartialDate
      /** 昭和23年9月3日（1948年）. */
      readonly readback: string
      /** What was odd about the text and how it was read. */
      readonly note?: string | undefined
    }
  | {
      readonly ok: false
      /** What is wrong and what to do. */
      readonly message: string
      /** Dates that may be meant; nothing is taken unless it is pressed. */
      readonly proposals: readonly DateProposal[]
    }

/** The pure rules of a date field: see `wholeDayRules` and `partialDateRules`. */
export interface DateRules {
  /** The text is not empty. */
  readonly parse: (text: string) => TypedDate
  /** How a known date stands in the field: R6.4.1. */
  readonly format: (iso: PartialDate) => string
}
