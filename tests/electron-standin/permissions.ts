import { chromium } from './chromium.ts'
import { toChromiumUrl } from './custom-schemes.ts'
import { session } from './session.ts'

/** Electron's permission and the name Chromium gives it. */
const permissionNames: readonly (readonly [electron: string, chromium: string])[] = [
  ['geolocation', 'geolocation'],
  ['notifications', 'notifications'],
  ['media', 'camera'],
  ['media', 'microphone'],
  ['midi', 'midi'],
  ['clipboard-read', 'clipboard-read'],
  ['clipboard-sanitized-write', 'clipboard-write'],
  ['storage-access', 'storage-access'],
]

/** Nobody is asked in a headless Chromium, so the app's handlers are asked beforehand, for each permission. */
export async function applyPermissions(contents: unknown, url: string): Promise<void> {
  const origin = new URL(toChromiumUrl(url)).origin
  if (origin === 'null') return
  for (const [electronName, name] of permissionNames) {
    const setting = session.defaultSession.grants(contents, electronName, url)
      ? 'granted'
      : 'denied'
    await chromium.browser.send('Browser.setPermission', { permission: { name }, setting, origin })
  }
}
