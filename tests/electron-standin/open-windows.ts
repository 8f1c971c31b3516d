export interface OpenWindow {
  close(): void
  destroy(): void
}

/** The windows that are open, known to `app` (which must close them) without it knowing what a window is. */
export const openWindows = new Set<OpenWindow>()
