import { z } from 'zod'
import { isoDate, partialDate } from '../dates.ts'

/** What one cell counts: a case, or something of a case. */
export const surveyMemberKind = z.enum([
  'case',
  'placement',
  'acquisition',
  'reoffence',
  'cooperation',
  'record',
])
export type SurveyMemberKind = z.infer<typeof surveyMemberKind>

export const surveyMember = z.strictObject({
  kind: surveyMemberKind,
  caseId: z.string(),
  caseNo: z.string(),
  /** The day by which it was counted: of a case the start or end of the business, of the rest its own. */
  date: partialDate,
})
export type SurveyMember = z.infer<typeof surveyMember>

/** One side of a check: a value and, where it stands in this survey, the cells that it is the sum of. */
const checkSide = z.strictObject({
  label: z.string(),
  value: z.number(),
  cells: z.array(z.string()),
})

export const surveyCheck = z.strictObject({
  id: z.string(),
  /** `sums`: totals of one table; `tables`: one table against another; `years`: carried against last year. */
  kind: z.enum(['sums', 'tables', 'years']),
  table: z.string(),
  label: z.string(),
  ok: z.boolean(),
  left: checkSide,
  right: checkSide,
  /** Cells whose own count is not the sum of their parts. */
  differences: z.array(
    z.strictObject({ cell: z.string(), counted: z.number(), summed: z.number() }),
  ),
})
export type SurveyCheck = z.infer<typeof surveyCheck>

export const surveyReviewItem = z.strictObject({
  kind: z.string(),
  /** The kind in words, for grouping. */
  label: z.string(),
  caseId: z.string(),
  caseNo: z.string(),
  /** Field of the case document that has to be looked at, e.g. `coordination.endDate`. */
  field: z.string(),
  /** One sentence: what is so, and what the survey does about it. */
  message: z.string(),
})
export type SurveyReviewItem = z.infer<typeof surveyReviewItem>

/** The survey of one period, as `raito stats --json` prints it. */
export const surveyResult = z.strictObject({
  form: z.string(),
  from: isoDate,
  to: isoDate,
  /** By cell id; null only where a statistic has no case. */
  cells: z.record(z.string(), z.number().nullable()),
  checks: z.array(surveyCheck),
  review: z.array(surveyReviewItem),
})
export type SurveyResult = z.infer<typeof surveyResult>

/** What one cell counts, as `raito stats-cases --json` prints it. */
export const surveyCellDetail = z.strictObject({
  cell: z.string(),
  value: z.number().nullable(),
  /** 数え方: the rule of the cell in words. */
  rule: z.string(),
  items: z.array(surveyMember),
})
export type SurveyCellDetail = z.infer<typeof surveyCellDetail>
