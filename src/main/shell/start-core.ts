import { hostname } from 'node:os'
import { CoreClient, startCoreWorker } from '../core/core-client.ts'

/** security.md: ten minutes, until a center sets its own time. */
const IDLE_LOCK_MS = 10 * 60_000

/** The core as both shells with a page run it: in a worker, locking by itself. */
export function startCore(folder: string, programVersion: string): CoreClient {
  const worker = startCoreWorker({
    folder,
    programVersion,
    device: hostname(),
    idleLockMs: IDLE_LOCK_MS,
    hasBackgroundWork: true,
  })
  return new CoreClient(worker)
}
