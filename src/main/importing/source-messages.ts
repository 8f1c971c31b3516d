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
  readonly sha256: string
}

/** From the worker. Each `event` is acknowledged, so that a slow writer is never flooded. */
export type FromReader =
  | { readonly kind: 'opened'; readonly info: SourceInfo }
  | { readonly kind: 'event'; readonly event: LayoutEvent }
  | { readonly kind: 'failed'; readonly failure: ImportFileFailure }
  | { readonly kind: 'end'; readonly cpuMs: number }

export interface ToReader {
  readonly kind: 'more'
}
