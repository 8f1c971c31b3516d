import type { casesContract } from '../../shared/api/cases.ts'
import type { clientsContract } from '../../shared/api/clients.ts'
import type { Handlers } from '../../shared/api/contract.ts'
import type { documentsContract } from '../../shared/api/documents.ts'
import type { importsContract } from '../../shared/api/imports.ts'
import type { recordsContract } from '../../shared/api/records.ts'
import type { referenceContract } from '../../shared/api/reference.ts'
import type { searchContract } from '../../shared/api/search.ts'
import type { sessionContract } from '../../shared/api/session.ts'
import type { statisticsContract } from '../../shared/api/statistics.ts'
import { ok } from '../../shared/result.ts'
import { editBasic } from '../usecases/cases/edit-basic.ts'
import { getCase } from '../usecases/cases/get-case.ts'
import { listClients } from '../usecases/clients/list-clients.ts'
import type { CoreContext } from '../usecases/core-context.ts'
import { makeFaceSheetFor } from '../usecases/documents/make-face-sheet.ts'
import { cancelImport } from '../usecases/imports/cancel-import.ts'
import { importStatus } from '../usecases/imports/import-status.ts'
import { startImport } from '../usecases/imports/start-import.ts'
import { addRecord } from '../usecases/records/add-record.ts'
import { listRecords } from '../usecases/records/list-records.ts'
import { listReference } from '../usecases/reference/list-reference.ts'
import { findAnywhere } from '../usecases/search/find-anywhere.ts'
import { createSession } from '../usecases/session/create-session.ts'
import { getSessionState } from '../usecases/session/get-session-state.ts'
import { lockSession } from '../usecases/session/lock-session.ts'
import { logIn } from '../usecases/session/log-in.ts'
import type { SessionContext } from '../usecases/session/session-context.ts'
import { answerSurvey } from '../usecases/statistics/answer-survey.ts'
import { exportSurvey } from '../usecases/statistics/export-survey.ts'
import { answerMembers } from '../usecases/statistics/answer-members.ts'
import { answerTrend } from '../usecases/statistics/answer-trend.ts'

/** Every call's use case: the compiler demands one for each entry of the contract. */
export const sessionHandlers: Handlers<typeof sessionContract, SessionContext> = {
  state: getSessionState,
  create: createSession,
  login: logIn,
  lock: lockSession,
  touch: () => Promise.resolve(ok({})),
}

export const clientsHandlers: Handlers<typeof clientsContract, CoreContext> = {
  list: listClients,
}

export const casesHandlers: Handlers<typeof casesContract, CoreContext> = {
  get: getCase,
  editBasic,
}

export const recordsHandlers: Handlers<typeof recordsContract, CoreContext> = {
  list: listRecords,
  add: addRecord,
}

export const searchHandlers: Handlers<typeof searchContract, CoreContext> = {
  find: findAnywhere,
}

export const statisticsHandlers: Handlers<typeof statisticsContract, CoreContext> = {
  survey: answerSurvey,
  members: answerMembers,
  trend: answerTrend,
  export: exportSurvey,
}

export const importsHandlers: Handlers<typeof importsContract, CoreContext> = {
  start: startImport,
  status: importStatus,
  cancel: cancelImport,
}

export const documentsHandlers: Handlers<typeof documentsContract, CoreContext> = {
  faceSheet: makeFaceSheetFor,
}

export const referenceHandlers: Handlers<typeof referenceContract, CoreContext> = {
  lists: listReference,
}
