import { z } from 'zod'
import { isoDate, partialDate } from '../dates.ts'
import type { Contract } from './contract.ts'

/** One case in the list of clients; everything the list shows, filters and searches by. */
export const clientRow = z.strictObject({
  caseId: z.string(),
  caseNo: z.string(),
  name: z.string(),
  kana: z.string().optional(),
  /** Sorts by フリガナ, not by kanji. */
  sortKey: z.string(),
  /** 五十音の行: あ か さ た な は ま や ら わ 他. */
  kanaRow: z.string(),
  /** Name, kana and case number, folded as `foldText` folds what a person types. */
  searchText: z.string(),
  birthDate: partialDate.optional(),
  age: z.int().optional(),
  sex: z.string().optional(),
  category: z.string().optional(),
  status: z.string(),
  residence: z.string().optional(),
  requestDate: partialDate.optional(),
  fiscalYear: z.int().optional(),
  staff: z.string().optional(),
  /** Kinds of disability that are 有 or 疑い, and `elderly`. */
  traits: z.array(z.string()),
})
export type ClientRow = z.infer<typeof clientRow>

export const clientsContract = {
  /** All cases at once: the page filters them while a person types. */
  list: {
    input: z.strictObject({}),
    output: z.strictObject({ rows: z.array(clientRow), today: isoDate }),
    error: z.never(),
  },
} as const satisfies Contract
