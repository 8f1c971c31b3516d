import type { ServerResponse } from 'node:http'
import { securityHeaders } from '../shell/content-security-policy.ts'

/** Tells every open tab when the program locks (server-sent events). */
export class LockedEvents {
  readonly #tabs = new Set<ServerResponse>()

  open(response: ServerResponse): void {
    response.writeHead(200, { ...securityHeaders('self'), 'content-type': 'text/event-stream' })
    response.write(': open\n\n')
    this.#tabs.add(response)
    response.on('close', () => this.#tabs.delete(response))
  }

  tell(): void {
    for (const tab of this.#tabs) tab.write('event: locked\ndata: {}\n\n')
  }

  end(): void {
    for (const tab of this.#tabs) tab.end()
  }
}
