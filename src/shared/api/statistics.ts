import { z } from 'zod'
import { isoDate } from '../dates.ts'
import { surveyCellDetail, surveyResult } from '../statistics/survey-result.ts'
import type { Contract } from './contract.ts'
import { download } from './downloads.ts'

/** A fiscal year by its first calendar year, or any from–to. */
export const surveyPeriod = z
  .strictObject({ from: isoDate, to: isoDate })
  .refine(({ from, to }) => from <= to)
export type SurveyPeriod = z.infer<typeof surveyPeriod>

/** A case as the drill-down lists it beside its number. */
export const surveyClient = z.strictObject({
  caseId: z.string(),
  name: z.string(),
  age: z.int().optional(),
  sex: z.string().optional(),
})

export const statisticsContract = {
  survey: {
    input: surveyPeriod,
    output: surveyResult.extend({ years: z.array(z.int()), clients: z.array(surveyClient) }),
    error: z.never(),
  },
  members: {
    input: z.strictObject({ cell: z.string(), period: surveyPeriod }),
    output: surveyCellDetail.extend({ clients: z.array(surveyClient) }),
    error: z.strictObject({ kind: z.literal('unknown-cell') }),
  },
  /** One table row over the last years, for the trend beside the figures. */
  trend: {
    input: z.strictObject({ row: z.string(), untilYear: z.int(), years: z.int().min(2).max(20) }),
    output: z.strictObject({
      points: z.array(
        z.strictObject({ fiscalYear: z.int(), continuing: z.number(), new: z.number() }),
      ),
    }),
    error: z.strictObject({ kind: z.literal('unknown-cell') }),
  },
  export: {
    input: surveyPeriod,
    output: download,
    error: z.never(),
  },
} as const satisfies Contract
