/** What `electron` means to the app and to Playwright: its one barrel, because the module it stands for is one. */
import { app } from './app.ts'
import { BrowserWindow } from './browser-window.ts'
import { dialog } from './dialog.ts'
import { ipcMain } from './ipc-main.ts'
import { Menu, MenuItem } from './menu.ts'
import { net } from './net.ts'
import { notImplemented } from './not-implemented.ts'
import {
  clipboard,
  crashReporter,
  nativeImage,
  nativeTheme,
  Notification,
  powerMonitor,
  screen,
} from './operating-system.ts'
import { protocol } from './protocol.ts'
import { safeStorage } from './safe-storage.ts'
import { session } from './session.ts'
import { shell } from './shell.ts'
import { Tray } from './tray.ts'

const webContents = {
  getAllWebContents: () => BrowserWindow.getAllWindows().map((window) => window.webContents),
  getFocusedWebContents: () => BrowserWindow.getFocusedWindow()?.webContents ?? null,
  fromId: (id: number) => BrowserWindow.fromId(id)?.webContents,
  fromDevToolsTargetId: (targetId: string) =>
    webContents.getAllWebContents().find((contents) => contents.targetId === targetId),
}

const autoUpdater = notImplemented('autoUpdater')
const desktopCapturer = notImplemented('desktopCapturer')
const globalShortcut = notImplemented('globalShortcut')
const MessageChannelMain = notImplemented('MessageChannelMain')
const powerSaveBlocker = notImplemented('powerSaveBlocker')
const systemPreferences = notImplemented('systemPreferences')
const utilityProcess = notImplemented('utilityProcess')
const WebContentsView = notImplemented('WebContentsView')

const electron = {
  app,
  autoUpdater,
  BrowserWindow,
  clipboard,
  crashReporter,
  desktopCapturer,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  Tray,
  utilityProcess,
  webContents,
  WebContentsView,
}

export {
  electron as default,
  app,
  autoUpdater,
  BrowserWindow,
  clipboard,
  crashReporter,
  desktopCapturer,
  dialog,
  globalShortcut,
  ipcMain,
  Menu,
  MenuItem,
  MessageChannelMain,
  nativeImage,
  nativeTheme,
  net,
  Notification,
  powerMonitor,
  powerSaveBlocker,
  protocol,
  safeStorage,
  screen,
  session,
  shell,
  systemPreferences,
  Tray,
  utilityProcess,
  webContents,
  WebContentsView,
}
