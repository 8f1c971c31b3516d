import type { SearchHit } from '../../../shared/api/search.ts'
import { bigramQuery } from '../../../shared/rules/bigrams.ts'
import { hasAllTerms, searchTerms } from '../../../shared/rules/search-terms.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { Sqlite } from '../../db/sqlite.ts'
import { listClientRows } from '../../repositories/client-row-repository.ts'
import {
  findIndexedRecords,
  type RecordHit,
  scanUnindexedRecords,
} from '../../repositories/record-search-repository.ts'
import { indexedUpTo, lastRecordRow } from '../../repositories/search-index-repository.ts'
import type { CoreContext } from '../core-context.ts'
import { excerptOf } from './excerpt.ts'

const CLIENTS_SHOWN = 30
const RECORDS_SHOWN = 50

export interface FoundAnywhere {
  clients: SearchHit[]
  records: SearchHit[]
  hasMore: boolean
  indexed: number
}

/** Names, kana and case numbers first, then the texts of all records, newest first. */
export async function findAnywhere(
  { database, today }: Pick<CoreContext, 'database' | 'today'>,
  { text }: { readonly text: string },
): Promise<Result<FoundAnywhere, never>> {
  const terms = searchTerms(text)
  const { sqlite, db } = database
  if (terms.length === 0)
    return ok({ clients: [], records: [], hasMore: false, indexed: indexedShare(sqlite) })
  const rows = await listClientRows(db, { today: today(), withoutPersons: true })
  const clients = rows.filter(({ searchText }) => hasAllTerms(searchText, terms))
  const records = findRecords(sqlite, text, terms)
  return ok({
    clients: clients.slice(0, CLIENTS_SHOWN).map(({ caseId, caseNo, name, kana }) => ({
      kind: 'client',
      caseId,
      caseNo,
      name,
      ...(kana === undefined ? {} : { kana }),
      excerpt: kana ?? '',
    })),
    records: records.slice(0, RECORDS_SHOWN).map((hit) => toSearchHit(hit, terms)),
    hasMore: clients.length > CLIENTS_SHOWN || records.length > RECORDS_SHOWN,
    indexed: indexedShare(sqlite),
  })
}

function findRecords(sqlite: Sqlite, text: string, terms: readonly string[]): readonly RecordHit[] {
  const limit = RECORDS_SHOWN + 1
  const query = bigramQuery(text)
  const indexed = query === undefined ? [] : findIndexedRecords(sqlite, query, terms, limit)
  const scanned = scanUnindexedRecords(sqlite, terms, limit)
  return [...scanned, ...indexed].sort(newestFirst).slice(0, limit)
}

function newestFirst(a: RecordHit, b: RecordHit): number {
  const [left, right] = [a.date ?? '', b.date ?? '']
  return left > right ? -1 : Number(left < right)
}

function indexedShare(sqlite: Sqlite): number {
  const last = lastRecordRow(sqlite)
  return last === 0 ? 1 : Math.min(1, indexedUpTo(sqlite) / last)
}

function toSearchHit(
  { caseId, caseNo, name, kana, date, body }: RecordHit,
  terms: readonly string[],
): SearchHit {
  return {
    kind: 'record',
    caseId,
    caseNo,
    name,
    ...(kana === null ? {} : { kana }),
    ...(date === null ? {} : { date }),
    excerpt: excerptOf(body, terms),
  }
}
