import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { loggedError, writeLogToStderr } from '../api/call-log.ts'
import type { CoreAccess } from '../core/core-access.ts'
import type { CoreRequest, CoreWorkerOptions, FromCore } from '../core/core-messages.ts'
import { Core } from '../core/core.ts'

/*
 * The core in a thread of its own, so that neither an import nor a survey makes a window stutter.
 */
function serve(port: MessagePort, core: Core): void {
  const send = (message: FromCore): void => port.postMessage(message)
  core.onLocked(() => send({ kind: 'locked' }))
  port.on('message', (request: CoreRequest) => {
    void answer(core, request).then(send)
  })
}

async function answer(core: CoreAccess, request: CoreRequest): Promise<FromCore> {
  const { id, verb } = request
  try {
    // The client builds every request from the same signatures (core-messages.ts).
    const act = core[verb].bind(core) as (...words: readonly unknown[]) => Promise<unknown>
    return { kind: 'answer', id, value: await act(...request.words) }
  } catch (error) {
    writeLogToStderr({ kind: 'unexpected', during: `core/${verb}`, error: loggedError(error) })
    return { kind: 'thrown', id }
  }
}

if (parentPort) {
  // The parent made this thread with exactly such options (core-client.ts).
  const options = workerData as CoreWorkerOptions
  serve(parentPort, new Core({ ...options, now: Date.now, writeLog: writeLogToStderr }))
}
