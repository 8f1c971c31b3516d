import type { z } from 'zod'
import { newRecord } from '../../../../shared/api/records.ts'
import type { RecordCategory1, RecordCategory2 } from '../../../../shared/codes/record-codes.ts'
import type { IsoDate } from '../../../../shared/dates.ts'
import { formatWarekiShort } from '../../../../shared/rules/format-wareki.ts'

/** The quick entry as typed. */
export interface RecordDraft {
  readonly date: string
  readonly time: string
  readonly minutes: string
  readonly method: string
  readonly category1: RecordCategory1
  readonly category2: RecordCategory2
  readonly body: string
}

export type RecordErrors = Partial<Record<keyof RecordDraft, string>>

export function emptyRecord(today: IsoDate): RecordDraft {
  return {
    date: today,
    time: '',
    minutes: '',
    method: '',
    category1: 'support',
    category2: 'normal',
    body: '',
  }
}

/** Whether anything of it would be missed. */
export function isBegun(draft: RecordDraft): boolean {
  return draft.body.trim() !== ''
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}

function minutesOf(text: string): number | null {
  const plain = text.normalize('NFKC').trim()
  if (plain === '') return null
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN
}

export function recordInputOf(caseId: string, draft: RecordDraft): z.input<typeof newRecord> {
  const { date, category1, category2, body } = draft
  return {
    caseId,
    date,
    category1,
    category2,
    body: body.trimEnd(),
    time: orNull(draft.time),
    minutes: minutesOf(draft.minutes),
    method: orNull(draft.method),
  }
}

const ERRORS = {
  date: '日付を入れてください。例：R6.4.1、20240401',
  time: '10:30 のように入れてください。',
  minutes: '0から1440までの分を数字で入れてください。',
  method: '方法は40文字までです。',
  body: '本文を入れてください（20万文字まで）。',
} as const satisfies RecordErrors

export function futureDateError(today: IsoDate): string {
  return `きょう（${formatWarekiShort(today)}）より後の日付です。済んだことを記録してください。`
}

function isTyped(field: PropertyKey | undefined): field is keyof typeof ERRORS {
  return typeof field === 'string' && Object.hasOwn(ERRORS, field)
}

/** What the contract's schema refuses, said beside its field. */
export function recordErrors(draft: RecordDraft, today: IsoDate): RecordErrors {
  const errors: RecordErrors = {}
  const judged = newRecord.safeParse(recordInputOf('-', draft))
  for (const { path } of judged.error?.issues ?? []) {
    const [field] = path
    if (isTyped(field)) errors[field] = ERRORS[field]
  }
  if (errors.date === undefined && draft.date > today) errors.date = futureDateError(today)
  return errors
}
