import { powerMonitor } from 'electron'
import type { CoreAccess } from '../core/core-access.ts'

/** A PC that is left or carried away holds no key. */
export function lockWithSystem(core: CoreAccess): void {
  const lock = (): void => void core.lock()
  powerMonitor.on('suspend', lock)
  powerMonitor.on('lock-screen', lock)
}
