import { rm } from 'node:fs/promises'
import type { Shell } from 'electron'

/** `shell`: opens nothing; a test that wants to know replaces the function. */
export const shell = {
  openExternal: () => Promise.resolve(),
  openPath: () => Promise.resolve(''),
  showItemInFolder: () => undefined,
  trashItem: (file) => rm(file),
  beep: () => undefined,
} satisfies Partial<Shell>
