import { type Bridge, BRIDGE_NAME } from '../../shared/api/bridge.ts'
import { loopbackBridge } from './loopback-bridge.ts'

declare global {
  interface Window {
    /** Put there by the preload of the desktop shell; absent in a browser. */
    readonly [BRIDGE_NAME]?: Bridge
  }
}

/** The shell this page runs in. */
export const currentBridge: Bridge = window[BRIDGE_NAME] ?? loopbackBridge()
