/** A file that a person picked: the page sees its name and size, never its path. */
export interface PickedFile {
  readonly token: string
  readonly name: string
  readonly bytes: number
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly fileName: string }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'target-in-use' | 'not-writable' | 'disk-full' | 'gone' }

/**
 * What a shell offers the page besides the contract: the preload puts it on `window.raito`, the loopback
 * shell's page makes the same from fetch.
 */
export interface Bridge {
  readonly shell: 'desktop' | 'browser'
  /** Answers a contract reply; what it holds is judged by the contract's schema on both sides. */
  readonly call: (area: string, verb: string, input: unknown) => Promise<unknown>
  readonly pickFile: (kind: 'legacy') => Promise<PickedFile | undefined>
  /** Saves a made file (see `download`) where the person says. */
  readonly saveFile: (downloadId: string, fileName: string) => Promise<SaveOutcome>
  /** Called when the program locks by itself (idle, sleep). */
  readonly onLocked: (listener: () => void) => () => void
}

/** The one word that the preload adds to the page's world. */
export const BRIDGE_NAME = 'raito'
