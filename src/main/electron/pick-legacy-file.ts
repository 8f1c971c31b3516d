import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { type BrowserWindow, dialog } from 'electron'
import type { PickedFile } from '../../shared/api/bridge.ts'
import type { CoreAccess } from '../core/core-access.ts'

/** Lets a person choose a database of the old program; the page learns its name and size only. */
export async function pickLegacyFile(
  window: BrowserWindow,
  core: CoreAccess,
): Promise<PickedFile | undefined> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: '取り込むファイルを選ぶ',
    properties: ['openFile', 'dontAddToRecent'],
    filters: [
      { name: 'ライトのデータベース', extensions: ['mdb', 'accdb'] },
      { name: 'すべてのファイル', extensions: ['*'] },
    ],
  })
  const path = filePaths[0]
  if (canceled || path === undefined) return undefined
  return core.pickFile({ name: basename(path), bytes: await sizeOf(path), source: { path } })
}

/** A file that vanished is named by the import, which has words for it. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}
