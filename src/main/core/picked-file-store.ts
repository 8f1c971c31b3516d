import { randomUUID } from 'node:crypto'
import type { ChosenFile, PickedFileStore } from '../usecases/core-context.ts'

/** Keeps the last picked files only: one that a browser sent lies whole in memory. */
const MOST_FILES = 3

export function makePickedFileStore(): PickedFileStore {
  const files = new Map<string, ChosenFile>()
  return {
    add: (file) => {
      const token = randomUUID()
      files.set(token, file)
      const oldest = files.keys().next().value
      if (files.size > MOST_FILES && oldest !== undefined) files.delete(oldest)
      return { token, name: file.name, bytes: file.bytes }
    },
    find: (token) => files.get(token),
  }
}
