import { makeDownloadStore } from '../../src/main/core/download-store.ts'
import { makeFactsCache } from '../../src/main/core/facts-cache.ts'
import { makeImportJobs } from '../../src/main/core/import-jobs.ts'
import { makePickedFileStore } from '../../src/main/core/picked-file-store.ts'
import type { OpenDatabase } from '../../src/main/db/open-database.ts'
import { makeIdSource } from '../../src/main/db/uuid-v7.ts'
import type { CoreContext } from '../../src/main/usecases/core-context.ts'
import { openTestDatabase } from './open-test-database.ts'

export const TEST_DAY = '2026-11-22'

/** A moment later at each look, as between the steps of a person. */
function tickingClock(): () => number {
  let now = Date.parse(`${TEST_DAY}T09:00:00Z`)
  return () => (now += 1)
}

/** What use cases get of an open vault, on a real database in memory (or on the given one). */
export async function openTestContext(database?: OpenDatabase): Promise<CoreContext> {
  const now = tickingClock()
  const opened = database ?? (await openTestDatabase())
  return {
    database: opened,
    now,
    today: () => TEST_DAY,
    newId: makeIdSource(now),
    actor: { accountId: 'account-1', name: '佐藤 由美', roles: ['caseworker'] },
    center: '福井',
    downloads: makeDownloadStore(),
    pickedFiles: makePickedFileStore(),
    importJobs: makeImportJobs(now, () => undefined),
    factsCache: makeFactsCache(opened),
  }
}
