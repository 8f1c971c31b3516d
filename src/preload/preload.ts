import { contextBridge, ipcRenderer } from 'electron'
import { type Bridge, BRIDGE_NAME } from '../shared/api/bridge.ts'
import { IPC } from '../shared/api/ipc-channels.ts'

/**
 * The page gets these functions and nothing of Electron. What goes in is judged by the core. `as`: what comes
 * back is what the shell's own typed functions made (src/main/electron/answer-page.ts).
 */
const bridge: Bridge = {
  shell: 'desktop',
  call: (area, verb, input) => ipcRenderer.invoke(IPC.call, area, verb, input),
  pickFile: (kind) => ipcRenderer.invoke(IPC.pickFile, kind) as ReturnType<Bridge['pickFile']>,
  saveFile: (downloadId, fileName) =>
    ipcRenderer.invoke(IPC.saveFile, downloadId, fileName) as ReturnType<Bridge['saveFile']>,
  onLocked: (listener) => {
    const tell = (): void => listener()
    ipcRenderer.on(IPC.locked, tell)
    return () => void ipcRenderer.off(IPC.locked, tell)
  },
}

contextBridge.exposeInMainWorld(BRIDGE_NAME, bridge)
