import { basename } from 'node:path'
import type { ImportFileFailure, ImportResult } from '../../../shared/api/imports.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { asBulkWriter, RollBack } from '../../db/as-bulk-writer.ts'
import type { BulkWriter } from '../../db/bulk-writer.ts'
import type { OpenDatabase } from '../../db/open-database.ts'
import {
  READ_LIMITS,
  readInWorker,
  type ReadingSource,
  SourceFailure,
} from '../../importing/read-in-worker.ts'
import type { ReadRequest } from '../../importing/source-messages.ts'
import { countImported } from '../../repositories/reconciliation-repository.ts'
import { ImportSession } from './import-session.ts'
import { reconcile } from './reconcile.ts'

export interface ImportContext {
  readonly database: OpenDatabase
  readonly now: () => number
  readonly newId: () => string
  readonly actor: { readonly accountId: string }
}

export interface ImportRequest {
  readonly file: ReadRequest['file']
  readonly fileName: string
  readonly password: string | undefined
  /** Does everything and keeps nothing. */
  readonly dryRun: boolean
  readonly signal: AbortSignal
  readonly onProgress?: (progress: ImportProgress) => void
}

export interface ImportProgress {
  readonly stage: 'opening' | 'reading' | 'finishing'
  readonly done: number
  readonly total: number
}

/** Where the time of one import went, in milliseconds of this thread (the reader's own beside it). */
export interface ImportTimings {
  /** Until the reading thread ran; nothing was read before. */
  readonly starting: number
  readonly readerCpu: number
  readonly waiting: number
  readonly writing: number
  readonly journal: number
  readonly finishing: number
  readonly committing: number
}

export interface ImportOutcome {
  readonly result: ImportResult
  readonly timings: ImportTimings
}

/** Before the commit, whose time is the database's own. */
interface WrittenImport {
  readonly result: ImportResult
  readonly timings: Omit<ImportTimings, 'committing'>
}

/** Which of several files cannot be read, and why. */
export interface FailedImport {
  readonly fileName: string
  readonly failure: ImportFileFailure
}

/**
 * Imports one legacy file in one transaction: all of it or nothing. What cannot be read is a failure with
 * its kind; a full disk and broken machines throw.
 */
export async function importFile(
  context: ImportContext,
  request: ImportRequest,
): Promise<Result<ImportOutcome, ImportFileFailure>> {
  const imported = await importFiles(context, [request])
  if (!imported.ok) return fail(imported.error.failure)
  const [outcome] = imported.value
  if (!outcome) throw new Error('The import ended without an outcome')
  return ok(outcome)
}

/** Imports several files, one after the other, in one transaction: all of them or none. */
export async function importFiles(
  context: ImportContext,
  requests: readonly ImportRequest[],
): Promise<Result<readonly ImportOutcome[], FailedImport>> {
  const outcomes: WrittenImport[] = []
  let written = 0
  const writer = { actor: context.actor.accountId, useCase: 'import-file' }
  try {
    await asBulkWriter(context.database, writer, async (bulk) => {
      for (const request of requests) outcomes.push(await importInto(bulk, context, request))
      written = performance.now()
      if (requests.some(({ dryRun }) => dryRun)) throw new RollBack()
    })
  } catch (error) {
    const failed = requests[outcomes.length]
    if (error instanceof SourceFailure && failed)
      return fail({ fileName: failed.fileName, failure: error.failure })
    if (!(error instanceof RollBack)) throw error
  }
  const committing = performance.now() - written
  return ok(
    outcomes.map(({ result, timings }) => ({ result, timings: { ...timings, committing } })),
  )
}

async function importInto(
  bulk: BulkWriter,
  context: ImportContext,
  request: ImportRequest,
): Promise<WrittenImport> {
  request.onProgress?.({ stage: 'opening', done: 0, total: 0 })
  const started = context.now()
  const { file, password, signal } = request
  const source = await readInWorker({ file, password }, signal, READ_LIMITS)
  try {
    const written = await writeImport(context, request, source, bulk, started)
    if (signal.aborted) throw new SourceFailure({ kind: 'cancelled' })
    return written
  } finally {
    await source.close()
  }
}

async function writeImport(
  context: ImportContext,
  request: ImportRequest,
  source: ReadingSource,
  bulk: BulkWriter,
  started: number,
): Promise<WrittenImport> {
  const batchId = context.newId()
  const fileName = basename(request.fileName)
  const startedAt = new Date(started).toISOString()
  const session = new ImportSession({
    bulk,
    newId: context.newId,
    batchId,
    layout: source.info.layout,
    label: fileName,
    at: startedAt,
  })
  const consumed = await consume(session, source, request)
  const finishStarted = performance.now()
  request.onProgress?.({ stage: 'finishing', done: 1, total: 1 })
  const result = resultOf(session, source, bulk, consumed.finished, request.dryRun ? null : batchId)
  session.scope.batch.insertBatch({
    sourceId: session.scope.source.id,
    fileName,
    fileSha256: source.summary().fileSha256,
    format: source.info.format,
    profile: source.info.layout,
    actor: context.actor.accountId,
    startedAt,
    finishedAt: new Date(context.now()).toISOString(),
    report: { ...result, review: result.review.length, skipped: result.skipped.length },
  })
  const journalStarted = performance.now()
  bulk.writeJournal(batchId)
  const ended = performance.now()
  const timings = {
    starting: source.startingMs,
    readerCpu: source.summary().cpuMs,
    waiting: consumed.waiting,
    writing: consumed.writing,
    finishing: journalStarted - finishStarted,
    journal: ended - journalStarted,
  }
  return { result, timings }
}

type Finished = Extract<Parameters<ImportSession['accept']>[0], { kind: 'finished' }>

async function consume(
  session: ImportSession,
  source: ReadingSource,
  { onProgress, signal }: ImportRequest,
): Promise<{ readonly finished: Finished; readonly waiting: number; readonly writing: number }> {
  let finished: Finished | undefined
  let total = 0
  let waiting = 0
  let writing = 0
  let mark = performance.now()
  for await (const event of source.events) {
    const received = performance.now()
    waiting += received - mark
    session.accept(event)
    if (event.kind === 'masters') total = event.totalRows
    if (event.kind === 'finished') finished = event
    onProgress?.({ stage: 'reading', done: Math.min(session.scope.report.rowsDone, total), total })
    mark = performance.now()
    writing += mark - received
    if (signal.aborted) throw new SourceFailure({ kind: 'cancelled' })
  }
  if (!finished) throw new SourceFailure({ kind: 'damaged' })
  return { finished, waiting, writing }
}

function resultOf(
  session: ImportSession,
  { info }: ReadingSource,
  bulk: BulkWriter,
  finished: Finished,
  batch: string | null,
): ImportResult {
  const { report, source } = session.scope
  return {
    batch,
    source: {
      format: info.format,
      version: info.version,
      codePage: info.codePage,
      tables: report.tables(finished.tables),
    },
    profile: info.layout,
    imported: { ...report.counts },
    skipped: report.skipped,
    review: report.review,
    unmapped: finished.unmapped.map((column) => ({ ...column, samples: [...column.samples] })),
    reconciliation: [...reconcile(finished.counts, countImported(bulk, source.number))],
  }
}
