import { fileURLToPath } from 'node:url'
import { app, BrowserWindow } from 'electron'
import { resourceUrl } from '../resources.ts'
import { PAGE_ADDRESS } from './page-address.ts'

/**
 * The one window, shown once its page is drawn.
 * @param prepare called before the page is loaded.
 */
export async function openMainWindow(
  prepare: (window: BrowserWindow) => void,
): Promise<BrowserWindow> {
  const window = new BrowserWindow({
    width: 1366,
    height: 768,
    minWidth: 1024,
    minHeight: 640,
    show: false,
    title: 'ライト',
    backgroundColor: '#ffffff',
    webPreferences: {
      preload: fileURLToPath(resourceUrl('preload/preload.cjs')),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  })
  window.once('ready-to-show', () => {
    window.show()
  })
  prepare(window)
  await window.loadURL(PAGE_ADDRESS)
  return window
}
