import { beforeEach, describe, expect, it } from 'vitest'
import type { ImportResult } from '../../shared/api/imports.ts'
import { fail, ok } from '../../shared/result.ts'
import type { LogEntry } from '../api/call-log.ts'
import type { ImportProgress } from '../usecases/core-context.ts'
import { type EndableImportJobs, makeImportJobs } from './import-jobs.ts'

/** What a run resolves with is passed on unread. */
const result = { batch: null } as ImportResult

let now: number
let log: LogEntry[]
let jobs: EndableImportJobs

beforeEach(() => {
  now = 0
  log = []
  jobs = makeImportJobs(
    () => now,
    (entry) => log.push(entry),
  )
})

const settled = () => new Promise((resolve) => setTimeout(resolve, 5))

describe('import jobs', () => {
  it.each([
    {
      when: 'it ended well',
      run: () => Promise.resolve(ok(result)),
      state: { state: 'done', result },
    },
    {
      when: 'the file cannot be read',
      run: () => Promise.resolve(fail({ kind: 'file-empty' as const })),
      state: { state: 'failed', failure: { kind: 'file-empty' } },
    },
    {
      when: 'the disk is full',
      run: () => Promise.reject(Object.assign(new Error(), { code: 'SQLITE_FULL' })),
      state: { state: 'broken', error: 'disk-full' },
    },
    {
      when: 'the program is broken',
      run: () => Promise.reject(new Error('秘密')),
      state: { state: 'broken', error: 'unexpected' },
    },
  ])('say so when $when', async ({ run, state }) => {
    const job = jobs.start(run) ?? ''
    expect(jobs.isRunning()).toBe(true)
    await settled()
    expect(jobs.get(job)).toEqual(state)
    expect(jobs.isRunning()).toBe(false)
    expect(JSON.stringify(log)).not.toContain('秘密')
  })

  it.each([
    { after: 1, done: 50, secondsLeft: undefined },
    { after: 2, done: 50, secondsLeft: 2 },
    { after: 10, done: 25, secondsLeft: 30 },
    { after: 10, done: 0, secondsLeft: undefined },
    { after: 10, done: 100, secondsLeft: 0 },
  ])(
    'guess $secondsLeft seconds with $done of 100 done after $after',
    async ({ after, done, secondsLeft }) => {
      let report: ((progress: ImportProgress) => void) | undefined
      const job = jobs.start((_signal, given) => {
        report = given
        return new Promise(() => undefined)
      })
      await settled()
      now += after * 1000
      report?.({ stage: 'reading', done, total: 100 })
      expect(jobs.get(job ?? '')).toEqual({
        state: 'running',
        stage: 'reading',
        done,
        total: 100,
        ...(secondsLeft === undefined ? {} : { secondsLeft }),
      })
    },
  )

  it('run one at a time', async () => {
    jobs.start(() => Promise.resolve(ok(result)))
    expect(jobs.start(() => Promise.resolve(ok(result)))).toBeUndefined()
    await settled()
    expect(jobs.start(() => Promise.resolve(ok(result)))).toBeDefined()
  })

  it('are cancelled by their signal, and waited for at the end', async () => {
    const job = jobs.start(
      (signal) =>
        new Promise((resolve) => {
          signal.addEventListener('abort', () => resolve(fail({ kind: 'cancelled' })))
        }),
    )
    await settled()
    await jobs.end()
    expect(jobs.get(job ?? '')).toEqual({ state: 'failed', failure: { kind: 'cancelled' } })
    expect(jobs.cancel('nobody')).toBe(false)
  })
})
