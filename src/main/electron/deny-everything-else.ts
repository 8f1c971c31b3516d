import { app, session, type WebContents } from 'electron'
import { isPageAddress } from './page-address.ts'

/** The page never leaves itself, opens nothing, and is granted nothing (security.md, "The program"). */
export function denyEverythingElse(): void {
  app.on('web-contents-created', (_event, contents) => {
    keepInPage(contents)
  })
}

/** What belongs to the session exists only once Electron is ready. */
export function denyRequestsAndPermissions(): void {
  const { defaultSession } = session
  defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false)
  })
  defaultSession.setPermissionCheckHandler(() => false)
  defaultSession.setDevicePermissionHandler(() => false)
  defaultSession.setSpellCheckerEnabled(false)
  defaultSession.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !isPageAddress(url) && !isMadeByPage(url) })
  })
  defaultSession.on('will-download', (event) => {
    event.preventDefault()
  })
}

function keepInPage(contents: WebContents): void {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => {
    if (!isPageAddress(event.url)) event.preventDefault()
  })
  contents.on('will-redirect', (event) => {
    event.preventDefault()
  })
  contents.on('will-attach-webview', (event) => {
    event.preventDefault()
  })
}

/** Pictures the page makes itself, and the developer tools of an unpackaged program. */
function isMadeByPage(address: string): boolean {
  return /^(?:data:|blob:app:\/\/raito\/|devtools:)/u.test(address)
}
