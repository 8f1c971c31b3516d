import { casesContract } from '../../shared/api/cases.ts'
import { clientsContract } from '../../shared/api/clients.ts'
import type { Contract, Handlers } from '../../shared/api/contract.ts'
import { documentsContract } from '../../shared/api/documents.ts'
import { importsContract } from '../../shared/api/imports.ts'
import { recordsContract } from '../../shared/api/records.ts'
import { referenceContract } from '../../shared/api/reference.ts'
import { searchContract } from '../../shared/api/search.ts'
import { sessionContract } from '../../shared/api/session.ts'
import { statisticsContract } from '../../shared/api/statistics.ts'
import type { CoreContext } from '../usecases/core-context.ts'
import type { SessionContext } from '../usecases/session/session-context.ts'
import type { WriteLog } from './call-log.ts'
import {
  casesHandlers,
  clientsHandlers,
  documentsHandlers,
  importsHandlers,
  recordsHandlers,
  referenceHandlers,
  searchHandlers,
  sessionHandlers,
  statisticsHandlers,
} from './handlers.ts'
import { type CallTable, register } from './register.ts'

export interface CallTableOptions {
  readonly session: SessionContext
  /** Undefined while the vault is locked. */
  readonly contextOf: () => CoreContext | undefined
  readonly writeLog: WriteLog
}

/** Every call of the contract with its use case. */
export function callTable({ session, contextOf, writeLog }: CallTableOptions): CallTable {
  const isOpen = () => contextOf() !== undefined
  const work = <Area extends Contract>(
    area: string,
    contract: Area,
    handlers: Handlers<Area, CoreContext>,
  ) => register({ area, contract, handlers, contextOf, isOpen, writeLog })
  return new Map([
    ...register({
      area: 'session',
      contract: sessionContract,
      handlers: sessionHandlers,
      contextOf: () => session,
      isOpen,
      writeLog,
    }),
    ...work('clients', clientsContract, clientsHandlers),
    ...work('cases', casesContract, casesHandlers),
    ...work('records', recordsContract, recordsHandlers),
    ...work('search', searchContract, searchHandlers),
    ...work('statistics', statisticsContract, statisticsHandlers),
    ...work('imports', importsContract, importsHandlers),
    ...work('documents', documentsContract, documentsHandlers),
    ...work('reference', referenceContract, referenceHandlers),
  ])
}
