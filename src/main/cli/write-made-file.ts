import { resolve } from 'node:path'
import { saveFile } from '../documents/save-file.ts'
import { saveFileMessage } from '../documents/save-file-message.ts'
import { CommandFailure, EXIT } from './command.ts'

/** Saves beside the target and renames; a failure leaves an older file as it was. */
export async function writeMadeFile(path: string, bytes: Uint8Array): Promise<string> {
  const target = resolve(path)
  const saved = await saveFile(target, bytes)
  if (saved.ok) return target
  const message = saveFileMessage(saved.error)
  throw new CommandFailure(saved.error.kind, { message, hint: '' }, EXIT.failed)
}
