import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'

/** Asks on a terminal, without echo for a password; undefined where nobody can answer. */
export async function askOnTerminal(
  question: string,
  secret: boolean,
): Promise<string | undefined> {
  if (!process.stdin.isTTY) return undefined
  process.stderr.write(question)
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const terminal = createInterface({
    input: process.stdin,
    output: secret ? silent : process.stderr,
    terminal: true,
  })
  try {
    return await terminal.question('')
  } finally {
    terminal.close()
    if (secret) process.stderr.write('\n')
  }
}
