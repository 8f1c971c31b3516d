import type { CoreAccess } from './core-access.ts'
import type { CoreOptions } from './core.ts'

/** What may be asked across the thread; `onLocked` comes as an event instead. */
export type CoreVerb = Exclude<keyof CoreAccess, 'onLocked'>

export interface CoreRequest<Verb extends CoreVerb = CoreVerb> {
  readonly id: number
  readonly verb: Verb
  readonly words: Parameters<CoreAccess[Verb]>
}

export type FromCore =
  | { readonly kind: 'answer'; readonly id: number; readonly value: unknown }
  /** Only where the core itself is broken: calls answer with a failure. */
  | { readonly kind: 'thrown'; readonly id: number }
  | { readonly kind: 'locked' }

/** Functions do not cross threads: the worker takes its own clock and log. */
export type CoreWorkerOptions = Omit<CoreOptions, 'now' | 'writeLog'>
