import type { Download } from '../../shared/api/downloads.ts'
import type { ImportFileFailure, ImportJob, ImportResult } from '../../shared/api/imports.ts'
import type { PickedFile } from '../../shared/api/bridge.ts'
import type { IsoDate } from '../../shared/dates.ts'
import type { Result } from '../../shared/result.ts'
import type { SurveyFacts } from '../../shared/statistics/survey-facts.ts'
import type { OpenDatabase } from '../db/open-database.ts'

/** What every use case gets beside its input: the open vault, and whose hands are on it. */
export interface CoreContext {
  readonly database: OpenDatabase
  /** Milliseconds since 1970, as `Date.now` counts them. */
  readonly now: () => number
  /** The day of the clock on the wall, not of UTC. */
  readonly today: () => IsoDate
  readonly newId: () => string
  readonly actor: Actor
  readonly center: string
  readonly downloads: DownloadStore
  readonly pickedFiles: PickedFileStore
  readonly importJobs: ImportJobs
  readonly factsCache: FactsCache
}

export interface Actor {
  readonly accountId: string
  readonly name: string
  /** Codes of `src/shared/codes/roles.ts`. */
  readonly roles: readonly string[]
}

/** Made files wait here until a shell has saved them; they never touch the disk by themselves. */
export interface DownloadStore {
  readonly add: (fileName: string, bytes: Uint8Array) => Download
  readonly find: (id: string) => MadeFile | undefined
  readonly drop: (id: string) => void
}

export interface MadeFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}

/** A file on this machine, or the bytes themselves where a browser sent them. */
export type FileSource = { readonly path: string } | { readonly bytes: Uint8Array }

/** Files that a person picked; the page knows only their tokens. */
export interface PickedFileStore {
  readonly add: (file: ChosenFile) => PickedFile
  readonly find: (token: string) => ChosenFile | undefined
}

export interface ChosenFile {
  readonly name: string
  readonly bytes: number
  readonly source: FileSource
}

/** Runs one import (or rehearsal) at a time beside the calls. */
export interface ImportJobs {
  /** The job's id; undefined while another one runs. */
  readonly start: (run: ImportRun) => string | undefined
  readonly get: (job: string) => ImportJob | undefined
  /** False where there is no such job; cancelling one that is over does nothing. */
  readonly cancel: (job: string) => boolean
  readonly isRunning: () => boolean
}

/** A thrown error becomes `broken`; a cancelled run answers with the failure `cancelled`. */
export type ImportRun = (
  signal: AbortSignal,
  report: (progress: ImportProgress) => void,
) => Promise<Result<ImportResult, ImportFileFailure>>

export type ImportProgress = Omit<Extract<ImportJob, { state: 'running' }>, 'state' | 'secondsLeft'>

/** The survey's facts, loaded anew only when the journal says that something was written since. */
export interface FactsCache {
  readonly get: (load: () => Promise<SurveyFacts>) => Promise<SurveyFacts>
}
