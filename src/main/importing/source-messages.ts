import type { LayoutEvent } from '../../../importers/events.ts'
import type { ImportFileFailure } from '../../shared/api/imports.ts'

/** What the reading worker is given: a path, or the bytes themselves where a browser sent them. */
export interface ReadRequest {
  readonly file: { readonly path: string } | { readonly bytes: Uint8Array }
  readonly password: string | undefined
}

export interface SourceInfo {
  readonly format: string
  readonly version: string
  readonly codePage: number
  readonly layout: string
}

/** Known when all is read. */
export interface ReadSummary {
  readonly fileSha256: string
  /** Processor time of the reading thread. */
  readonly cpuMs: number
}

/** From the worker. Each `event` is acknowledged, so that a slow writer is never flooded. */
export type FromReader =
  /** The thread runs; nothing of the file is read yet. */
  | { readonly kind: 'ready' }
  | { readonly kind: 'opened'; readonly info: SourceInfo }
  | { readonly kind: 'event'; readonly event: LayoutEvent }
  | { readonly kind: 'failed'; readonly failure: ImportFileFailure }
  | { readonly kind: 'end'; readonly summary: ReadSummary }

export interface ToReader {
  readonly kind: 'more'
}
