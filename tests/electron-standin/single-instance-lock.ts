import { createHash } from 'node:crypto'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, createConnection } from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { z } from 'zod'

const greeting = z.object({ argv: z.array(z.string()), workingDirectory: z.string() })
export type Greeting = z.infer<typeof greeting>

/**
 * One running app per user data folder. The lock names its holder, so that a crash leaves nothing
 * behind: a holder that is gone has lost it.
 */
export class SingleInstanceLock {
  #held: string | undefined
  #greeted: Promise<void> = Promise.resolve()

  /** True when this process now holds the lock; otherwise the holder is told of our command line. */
  request(userData: string, onSecondInstance: (greeting: Greeting) => void): boolean {
    if (this.#held !== undefined) return true
    const base = lockBase(userData)
    if (!take(`${base}.lock`)) {
      this.#greeted = greet(`${base}.sock`)
      return false
    }
    this.#held = base
    process.once('exit', () => this.release())
    listen(`${base}.sock`, onSecondInstance)
    return true
  }

  isHeld(): boolean {
    return this.#held !== undefined
  }

  release(): void {
    if (this.#held === undefined) return
    rmSync(`${this.#held}.lock`, { force: true })
    rmSync(`${this.#held}.sock`, { force: true })
    this.#held = undefined
  }

  /** Resolves once the holder has our greeting, so that we do not exit before it is told. */
  greeted(): Promise<void> {
    return this.#greeted
  }
}

/** In the temporary folder, because the path of a socket may have 107 bytes only. */
function lockBase(userData: string): string {
  const name = createHash('sha256').update(userData).digest('hex').slice(0, 24)
  return path.join(os.tmpdir(), `electron-standin-${name}`)
}

function take(file: string): boolean {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return true
    } catch {
      if (isAlive(Number(readFileSync(file, 'utf8')))) return false
      rmSync(file, { force: true })
    }
  }
  return false
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function listen(socket: string, onSecondInstance: (greeting: Greeting) => void): void {
  rmSync(socket, { force: true })
  const server = createServer({ allowHalfOpen: true }, (connection) => {
    let text = ''
    connection.setEncoding('utf8').on('data', (chunk: string) => (text += chunk))
    connection.on('end', () => {
      connection.end()
      onSecondInstance(greeting.parse(JSON.parse(text)))
    })
  })
  server.listen(socket).unref()
}

function greet(socket: string): Promise<void> {
  const message: Greeting = { argv: [...process.argv], workingDirectory: process.cwd() }
  return new Promise((resolve) => {
    const connection = createConnection(socket, () => connection.end(JSON.stringify(message)))
    connection.on('error', () => resolve())
    connection.on('close', () => resolve())
    connection.resume()
  })
}
