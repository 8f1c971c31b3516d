import type { CaseRecordEntry } from '../../shared/cases/case-document.ts'
import type { Db, ReadableDb } from '../db/schema.ts'
import { entered } from './entered.ts'

function selectRecords(db: ReadableDb) {
  return db
    .selectFrom('records')
    .leftJoin('staff', 'staff.id', 'records.author_id')
    .select([
      'records.id',
      'recorded_on',
      'recorded_time',
      'minutes',
      'business',
      'method',
      'category1',
      'category2',
      'author_text',
      'body',
      'staff.name as author_name',
    ])
    .where('records.deleted_at', 'is', null)
}

type RecordRow = Awaited<ReturnType<ReturnType<typeof selectRecords>['execute']>>[number]

/** Newest first; without a date last. */
export async function listRecords(db: ReadableDb, caseId: string): Promise<CaseRecordEntry[]> {
  const rows = await selectRecords(db)
    .where('case_id', '=', caseId)
    .orderBy('recorded_on', (order) => order.desc().nullsLast())
    .orderBy('recorded_time', (order) => order.desc().nullsLast())
    .orderBy('records.id', 'desc')
    .execute()
  return rows.map(toRecord)
}

export async function findRecord(db: ReadableDb, id: string): Promise<CaseRecordEntry | undefined> {
  const row = await selectRecords(db).where('records.id', '=', id).executeTakeFirst()
  return row && toRecord(row)
}

/** Days with a record, oldest first, one entry a record: from the index, never from the texts. */
export async function listRecordDays(db: ReadableDb, caseId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('records')
    .select('recorded_on')
    .where('case_id', '=', caseId)
    .where('deleted_at', 'is', null)
    .where('recorded_on', 'is not', null)
    .orderBy('recorded_on')
    .execute()
  return rows.flatMap(({ recorded_on }) => recorded_on ?? [])
}

export async function countRecords(db: ReadableDb, caseId: string): Promise<number> {
  const row = await db
    .selectFrom('records')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('case_id', '=', caseId)
    .where('deleted_at', 'is', null)
    .executeTakeFirst()
  return row?.count ?? 0
}

export interface NewRecordRow {
  readonly id: string
  readonly caseId: string
  readonly date: string
  readonly time: string | null
  readonly minutes: number | null
  readonly business: string
  readonly method: string | null
  readonly category1: string
  readonly category2: string
  readonly authorId: string
  readonly body: string
}

export async function insertRecord(db: Db, record: NewRecordRow): Promise<void> {
  await db
    .insertInto('records')
    .values({
      id: record.id,
      case_id: record.caseId,
      recorded_on: record.date,
      recorded_time: record.time,
      minutes: record.minutes,
      business: record.business,
      method: record.method,
      category1: record.category1,
      category2: record.category2,
      author_id: record.authorId,
      body: record.body,
    })
    .execute()
}

function toRecord(row: RecordRow): CaseRecordEntry {
  return {
    id: row.id,
    category1: row.category1,
    category2: row.category2,
    body: row.body,
    ...entered({
      date: row.recorded_on,
      time: row.recorded_time,
      minutes: row.minutes,
      business: row.business,
      method: row.method,
      author: row.author_name ?? row.author_text,
    }),
  }
}
