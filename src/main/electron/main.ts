import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { app, type BrowserWindow } from 'electron'
import type { CoreClient } from '../core/core-client.ts'
import { resourceUrl } from '../resources.ts'
import { PageFiles } from '../shell/page-files.ts'
import { startCore } from '../shell/start-core.ts'
import { answerPage } from './answer-page.ts'
import { setAppMenu } from './app-menu.ts'
import { denyEverythingElse, denyRequestsAndPermissions } from './deny-everything-else.ts'
import { lockWithSystem } from './lock-with-system.ts'
import { openMainWindow } from './main-window.ts'
import { registerPageScheme, servePage } from './serve-page.ts'
import { tellCoreDied } from './tell-core-died.ts'

if (app.requestSingleInstanceLock()) {
  app.enableSandbox()
  registerPageScheme()
  denyEverythingElse()
  void app.whenReady().then(start)
} else app.quit()

async function start(): Promise<void> {
  const folder = process.env['RAITO_DATA'] ?? join(app.getPath('userData'), 'data')
  const core = startCore(folder, app.getVersion())
  core.onDied(() => void tellCoreDied())
  endAfterCore(core)
  servePage(new PageFiles(fileURLToPath(resourceUrl('renderer'))))
  denyRequestsAndPermissions()
  setAppMenu()
  lockWithSystem(core)
  const window = await openMainWindow((created) => {
    answerPage(created, core)
  })
  app.on('second-instance', () => {
    bringToFront(window)
  })
}

/** The database is closed before the process ends, however it was asked to end. */
function endAfterCore(core: CoreClient): void {
  let isClosed = false
  app.on('window-all-closed', () => {
    app.quit()
  })
  app.on('will-quit', (event) => {
    if (isClosed) return
    event.preventDefault()
    void core.close().finally(() => {
      isClosed = true
      app.quit()
    })
  })
}

function bringToFront(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
