import type { IsoDate } from '../../shared/dates.ts'
import type { WriteLog } from '../api/call-log.ts'
import { makeIdSource } from '../db/uuid-v7.ts'
import type { Actor, CoreContext } from '../usecases/core-context.ts'
import type { OpenVault } from '../vault/vault.ts'
import { type BackgroundIndex, indexInBackground } from './background-index.ts'
import { makeDownloadStore } from './download-store.ts'
import { makeFactsCache } from './facts-cache.ts'
import { type EndableImportJobs, makeImportJobs } from './import-jobs.ts'
import { makePickedFileStore } from './picked-file-store.ts'

export interface OpenSessionOptions {
  readonly now: () => number
  readonly today: () => IsoDate
  readonly hasBackgroundWork: boolean
  readonly writeLog: WriteLog
}

/** One login: the open vault and all that is forgotten with it. */
export class OpenSession {
  readonly context: CoreContext
  readonly #jobs: EndableImportJobs
  readonly #index: BackgroundIndex | undefined
  readonly #running = new Set<Promise<unknown>>()

  constructor({ header, database }: OpenVault, actor: Actor, options: OpenSessionOptions) {
    const { now, today, writeLog } = options
    this.#jobs = makeImportJobs(now, writeLog)
    this.context = {
      database,
      now,
      today,
      newId: makeIdSource(now),
      actor,
      center: header.center,
      downloads: makeDownloadStore(),
      pickedFiles: makePickedFileStore(),
      importJobs: this.#jobs,
      factsCache: makeFactsCache(database),
    }
    this.#index = options.hasBackgroundWork ? indexInBackground(this.context, writeLog) : undefined
  }

  /** The database stays open until every call that began before has its answer. */
  async whileOpen<Value>(call: () => Promise<Value>): Promise<Value> {
    const running = call()
    this.#running.add(running)
    try {
      return await running
    } finally {
      this.#running.delete(running)
    }
  }

  async end(): Promise<void> {
    await this.#index?.stop()
    await this.#jobs.end()
    await Promise.allSettled(this.#running)
    await this.context.database.close()
  }
}
