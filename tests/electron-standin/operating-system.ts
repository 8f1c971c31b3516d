import { EventEmitter } from 'node:events'

const display = {
  id: 1,
  scaleFactor: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
  workAreaSize: { width: 1920, height: 1040 },
}

/** `screen`: one display of the usual size. */
export const screen = Object.assign(new EventEmitter(), {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
})

/** `powerMonitor`: says nothing by itself; a test emits `lock-screen` or `suspend` on it. */
export const powerMonitor = Object.assign(new EventEmitter(), {
  getSystemIdleTime: () => 0,
  getSystemIdleState: () => 'active',
  isOnBatteryPower: () => false,
})

/** `nativeTheme`: light, without high contrast. */
export const nativeTheme = Object.assign(new EventEmitter(), {
  themeSource: 'light',
  shouldUseDarkColors: false,
  shouldUseHighContrastColors: false,
  shouldUseInvertedColorScheme: false,
})

/** `crashReporter`: collects nothing. */
export const crashReporter = {
  start: (): void => undefined,
  getLastCrashReport: (): null => null,
  getUploadToServer: (): boolean => false,
}

let clipboardText = ''

/** `clipboard`: one of its own, not the machine's. */
export const clipboard = {
  readText: (): string => clipboardText,
  writeText: (text: string): void => void (clipboardText = text),
  clear: (): void => void (clipboardText = ''),
}

/** `nativeImage`: pictures are never shown, so they need no pixels. */
export const nativeImage = {
  createFromPath: () => ({ isEmpty: () => false }),
  createEmpty: () => ({ isEmpty: () => true }),
}

/** `Notification`: the system has none. */
export class Notification extends EventEmitter {
  static isSupported(): boolean {
    return false
  }

  show(): void {
    // Not shown.
  }
}
