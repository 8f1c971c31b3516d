import { randomUUID } from 'node:crypto'
import type { DownloadStore, MadeFile } from '../usecases/core-context.ts'

/** More made files than anybody leaves unsaved; the oldest makes room, so that memory is bounded. */
const MOST_FILES = 20

/** Keeps made files in memory until they are saved or the vault locks. */
export function makeDownloadStore(): DownloadStore {
  const files = new Map<string, MadeFile>()
  return {
    add: (fileName, bytes) => {
      const id = randomUUID()
      files.set(id, { fileName, bytes })
      const oldest = files.keys().next().value
      if (files.size > MOST_FILES && oldest !== undefined) files.delete(oldest)
      return { id, fileName, bytes: bytes.byteLength }
    },
    find: (id) => files.get(id),
    drop: (id) => void files.delete(id),
  }
}
