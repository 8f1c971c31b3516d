import { randomUUID } from 'node:crypto'
import type { ImportJob } from '../../shared/api/imports.ts'
import { loggedError, type WriteLog } from '../api/call-log.ts'
import { isDiskFull } from '../api/is-disk-full.ts'
import type { ImportJobs, ImportProgress, ImportRun } from '../usecases/core-context.ts'

interface Job {
  readonly abort: AbortController
  readonly startedAt: number
  readonly ended: Promise<void>
  state: ImportJob
}

/** Results stay for the page to read; they hold whole review lists, so only the newest few. */
const MOST_JOBS = 4

/** A guess of the time left before this would jump about. */
const SECONDS_BEFORE_GUESS = 2

export interface EndableImportJobs extends ImportJobs {
  /** Cancels what runs and waits until it let go of the database. */
  readonly end: () => Promise<void>
}

export function makeImportJobs(now: () => number, writeLog: WriteLog): EndableImportJobs {
  const jobs = new Map<string, Job>()
  const running = (): Job | undefined => [...jobs.values()].find(isRunning)
  return {
    start: (run) => {
      if (running()) return undefined
      const id = randomUUID()
      jobs.set(id, begin(run, now, writeLog))
      const oldest = jobs.keys().next().value
      if (jobs.size > MOST_JOBS && oldest !== undefined) jobs.delete(oldest)
      return id
    },
    get: (id) => jobs.get(id)?.state,
    cancel: (id) => {
      const job = jobs.get(id)
      job?.abort.abort()
      return job !== undefined
    },
    isRunning: () => running() !== undefined,
    end: async () => {
      const job = running()
      job?.abort.abort()
      await job?.ended
    },
  }
}

function isRunning({ state }: Job): boolean {
  return state.state === 'running'
}

function begin(run: ImportRun, now: () => number, writeLog: WriteLog): Job {
  const abort = new AbortController()
  const job: Job = {
    abort,
    startedAt: now(),
    state: { state: 'running', stage: 'opening', done: 0, total: 0 },
    // Begins a turn later, when `job` stands.
    ended: Promise.resolve().then(async () => {
      job.state = await outcomeOf(run, abort.signal, writeLog, (progress) => {
        job.state = runningState(progress, (now() - job.startedAt) / 1000)
      })
    }),
  }
  return job
}

async function outcomeOf(
  run: ImportRun,
  signal: AbortSignal,
  writeLog: WriteLog,
  report: (progress: ImportProgress) => void,
): Promise<ImportJob> {
  try {
    const result = await run(signal, report)
    return result.ok
      ? { state: 'done', result: result.value }
      : { state: 'failed', failure: result.error }
  } catch (error) {
    if (isDiskFull(error)) return { state: 'broken', error: 'disk-full' }
    writeLog({ kind: 'unexpected', during: 'import', error: loggedError(error) })
    return { state: 'broken', error: 'unexpected' }
  }
}

function runningState(progress: ImportProgress, seconds: number): ImportJob {
  const { done, total } = progress
  if (done === 0 || total === 0 || seconds < SECONDS_BEFORE_GUESS)
    return { state: 'running', ...progress }
  const secondsLeft = Math.ceil((seconds * (total - done)) / done)
  return { state: 'running', ...progress, secondsLeft }
}
