import { type BrowserWindow, ipcMain, type IpcMainInvokeEvent } from 'electron'
import { IPC } from '../../shared/api/ipc-channels.ts'
import type { CoreAccess } from '../core/core-access.ts'
import { isPageAddress } from './page-address.ts'
import { pickLegacyFile } from './pick-legacy-file.ts'
import { saveMadeFile } from './save-made-file.ts'

type Answer = (...words: readonly unknown[]) => Promise<unknown>

/** The three things our page may ask for; any other frame is refused. */
export function answerPage(window: BrowserWindow, core: CoreAccess): void {
  const handle = (channel: string, answer: Answer): void => {
    ipcMain.handle(channel, (event, ...words: readonly unknown[]) => {
      if (!isFromOurPage(event, window)) throw new Error(`${channel} from a foreign frame`)
      return answer(...words)
    })
  }
  handle(IPC.call, (area, verb, input) => core.call(wordOf(area), wordOf(verb), input))
  handle(IPC.pickFile, () => pickLegacyFile(window, core))
  handle(IPC.saveFile, (downloadId) => saveMadeFile(window, core, wordOf(downloadId)))
  core.onLocked(() => {
    if (!window.isDestroyed()) window.webContents.send(IPC.locked)
  })
}

function isFromOurPage(
  { sender, senderFrame }: IpcMainInvokeEvent,
  window: BrowserWindow,
): boolean {
  return (
    sender === window.webContents &&
    senderFrame !== null &&
    senderFrame.parent === null &&
    isPageAddress(senderFrame.url)
  )
}

/** No call has this name, so anything but text is answered as unknown. */
function wordOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
