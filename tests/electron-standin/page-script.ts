import { createCodec } from './codec.ts'
import { createContextBridge } from './page-context-bridge.ts'
import { createIpcRenderer } from './page-ipc-renderer.ts'

/** The function Chromium adds to the page, by which it calls main. */
export const bindingName = '__standinSend'
/** The function the script adds to the page, by which main calls it. */
export const deliverName = '__standinDeliver'

/**
 * What Chromium runs before any script of a page: the electron module of a sandboxed preload, then the
 * unmodified preload in the wrapper Electron gives it. Type stripping leaves the functions' text as plain JavaScript.
 */
export function pageScript(preload: string, processInfo: object): string {
  return `(() => {
const post = globalThis.${bindingName}
delete globalThis.${bindingName}
if (location.href === 'about:blank' || globalThis !== globalThis.top) return
const { ipcRenderer, deliver } = (${createIpcRenderer.toString()})((${createCodec.toString()})(), post)
Object.defineProperty(globalThis, '${deliverName}', { value: deliver })
const contextBridge = (${createContextBridge.toString()})()
const webUtils = { getPathForFile: () => '' }
const require = (name) => {
  if (!/^electron(\\/(renderer|common))?$/.test(name)) throw new Error('module not found: ' + name)
  return { contextBridge, ipcRenderer, webUtils, webFrame: {} }
}
const process = { type: 'renderer', sandboxed: true, contextIsolated: true, ...${JSON.stringify(processInfo)} }
;(function (require, module, exports, process, global) {${preload}
})(require, { exports: {} }, {}, process, globalThis)
})()`
}
