import type { Migration } from 'kysely/migration'
import * as createMasterData from './0001-create-master-data.ts'
import * as createCases from './0002-create-cases.ts'
import * as createRecords from './0003-create-records.ts'
import * as createImports from './0004-create-imports.ts'
import * as createJournal from './0005-create-journal.ts'
import * as createSearchIndex from './0006-create-search-index.ts'
import * as seedMasterData from './0007-seed-master-data.ts'

/** In order; frozen once released. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-create-master-data': createMasterData,
  '0002-create-cases': createCases,
  '0003-create-records': createRecords,
  '0004-create-imports': createImports,
  '0005-create-journal': createJournal,
  '0006-create-search-index': createSearchIndex,
  '0007-seed-master-data': seedMasterData,
}
