// The smallest app that uses every part of Electron the product uses. Runs under Electron itself as well.
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  shell,
} from 'electron'

const here = import.meta.dirname
const contentTypes = { '.html': 'text/html; charset=utf-8', '.mjs': 'text/javascript' }

app.setName('standin-fixture')
app.enableSandbox()
app.commandLine.appendSwitch('lang', 'ja')
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])

globalThis.seen = { willNavigate: [], windowOpen: [], secondInstance: [], power: [], contents: 0 }
const { seen } = globalThis

if (!app.requestSingleInstanceLock()) app.quit()
else void app.whenReady().then(start)

app.on('web-contents-created', (_event, contents) => {
  seen.contents += 1
  contents.on('will-navigate', (event, url) => {
    seen.willNavigate.push(url)
    event.preventDefault()
  })
  contents.setWindowOpenHandler(({ url }) => {
    seen.windowOpen.push(url)
    return { action: 'deny' }
  })
})
app.on('second-instance', (_event, argv) => seen.secondInstance.push(argv))
app.on('window-all-closed', () => app.quit())

async function start() {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, callback) =>
    callback(false),
  )
  session.defaultSession.setPermissionCheckHandler(() => false)
  session.defaultSession.webRequest.onHeadersReceived((details, callback) =>
    callback({ responseHeaders: { ...details.responseHeaders, 'X-Added': ['yes'] } }),
  )
  session.defaultSession.webRequest.onBeforeRequest((details, callback) =>
    callback({ cancel: details.url.endsWith('/cancelled') }),
  )
  protocol.handle('app', answer)
  powerMonitor.on('lock-screen', () => seen.power.push('lock-screen'))
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: 'File', submenu: [{ id: 'greet', label: 'Greet', click: greet }] },
    ]),
  )
  await openWindow()
}

async function answer(request) {
  const { pathname } = new URL(request.url)
  const body = await readFile(path.join(here, 'page', path.basename(pathname))).catch(
    () => undefined,
  )
  if (!body) return new Response('not found', { status: 404 })
  return new Response(body, {
    headers: {
      'content-type': contentTypes[path.extname(pathname)] ?? 'text/plain',
      'content-security-policy': "default-src 'self'",
    },
  })
}

async function openWindow() {
  const window = new BrowserWindow({
    width: 900,
    height: 700,
    show: false,
    webPreferences: {
      preload: path.join(here, 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
    },
  })
  window.once('ready-to-show', () => window.show())
  await window.loadURL('app://local/index.html')
}

function greet(_item, window) {
  window?.webContents.send('greeting', { at: new Date(0), names: new Set(['山田', '髙﨑']) })
}

ipcMain.handle('echo', (_event, value) => value)
ipcMain.handle('fail', () => {
  throw new RangeError('too much')
})
ipcMain.handle('where', (event) => ({
  url: event.senderFrame.url,
  isOurWindow: BrowserWindow.fromWebContents(event.sender) !== null,
}))
ipcMain.handle('open-file', async (event) => {
  const window = BrowserWindow.fromWebContents(event.sender)
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openFile'] })
  return canceled ? null : filePaths[0]
})
ipcMain.handle('open-path', (_event, file) => shell.openPath(file))
ipcMain.handle('seal', async (_event, text) => {
  const sealed = await safeStorage.encryptStringAsync(text)
  const { result } = await safeStorage.decryptStringAsync(sealed)
  return { wasHidden: !sealed.includes(text), result }
})
ipcMain.handle('in-worker', () => {
  const worker = new Worker('require("node:worker_threads").parentPort.postMessage(1 + 1)', {
    eval: true,
  })
  return new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
})
ipcMain.on('say', (event, text) => event.sender.send('said', text.toUpperCase()))
