import { casesContract } from './cases.ts'
import { clientsContract } from './clients.ts'
import { documentsContract } from './documents.ts'
import { importsContract } from './imports.ts'
import { recordsContract } from './records.ts'
import { referenceContract } from './reference.ts'
import { searchContract } from './search.ts'
import { sessionContract } from './session.ts'
import { statisticsContract } from './statistics.ts'

/** Every call between the page and the program, by area. */
export const apiContract = {
  session: sessionContract,
  clients: clientsContract,
  cases: casesContract,
  records: recordsContract,
  search: searchContract,
  statistics: statisticsContract,
  imports: importsContract,
  documents: documentsContract,
  reference: referenceContract,
} as const
export type ApiContract = typeof apiContract
