import { basename, extname, join } from 'node:path'
import { app, type BrowserWindow, dialog } from 'electron'
import type { SaveOutcome } from '../../shared/api/bridge.ts'
import type { CoreAccess } from '../core/core-access.ts'
import { saveFile } from '../documents/save-file.ts'
import type { SaveFileError } from '../documents/save-file-error.ts'

/** Asks where a made file goes; it stays with the core until it is saved, so that a refused place costs nothing. */
export async function saveMadeFile(
  window: BrowserWindow,
  core: CoreAccess,
  downloadId: string,
): Promise<SaveOutcome> {
  const made = await core.findDownload(downloadId)
  if (!made) return { kind: 'gone' }
  const extension = extname(made.fileName).slice(1)
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: '保存する場所を選ぶ',
    defaultPath: join(app.getPath('documents'), made.fileName),
    properties: ['createDirectory', 'showOverwriteConfirmation', 'dontAddToRecent'],
    filters: [{ name: extension, extensions: [extension] }],
  })
  if (canceled || filePath === '') return { kind: 'cancelled' }
  const saved = await saveFile(filePath, made.bytes)
  if (!saved.ok) return { kind: outcomeOf(saved.error.kind) }
  await core.dropDownload(downloadId)
  return { kind: 'saved', fileName: basename(filePath) }
}

/** The page has one sentence for every place that cannot be written to: choose another one. */
function outcomeOf(kind: SaveFileError['kind']): 'target-in-use' | 'disk-full' | 'not-writable' {
  return kind === 'target-in-use' || kind === 'disk-full' ? kind : 'not-writable'
}
