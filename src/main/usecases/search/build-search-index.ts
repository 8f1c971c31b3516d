import { bigramText } from '../../../shared/rules/bigrams.ts'
import { asWriter } from '../../db/as-writer.ts'
import {
  indexedUpTo,
  insertIntoSearch,
  lastRecordRow,
  listUnindexed,
} from '../../repositories/search-index-repository.ts'
import type { CoreContext } from '../core-context.ts'

const RECORDS_PER_STEP = 400

export interface IndexProgress {
  readonly done: number
  readonly total: number
}

/**
 * Makes the next step of the full-text index, a few hundred records in a transaction of their own: the work
 * can stop after any step and goes on there. Done when `done` equals `total`.
 */
export async function continueSearchIndex({
  database,
  actor,
}: Pick<CoreContext, 'database' | 'actor'>): Promise<IndexProgress> {
  const { sqlite } = database
  await asWriter(database, { actor: actor.accountId, useCase: 'build-search-index' }, () => {
    const entries = listUnindexed(sqlite, RECORDS_PER_STEP).map(({ rowid, body }) => ({
      rowid,
      bigrams: bigramText(body),
    }))
    insertIntoSearch(sqlite, entries)
    return Promise.resolve()
  })
  return { done: indexedUpTo(sqlite), total: lastRecordRow(sqlite) }
}
