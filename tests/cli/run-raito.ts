import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export const ACCOUNT = { name: '検査 太郎', password: 'Kensa-2026-taro' }

const MAIN = fileURLToPath(new URL('../../src/main/cli/main.ts', import.meta.url))

export interface CommandAnswer {
  readonly exit: number | null
  readonly stdout: string
  readonly stderr: string
}

/** One command in a process of its own, as a scheduled task would run it. */
export function runRaito(
  data: string,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): CommandAnswer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    encoding: 'utf8',
    env: {
      ...process.env,
      RAITO_DATA: data,
      RAITO_USER: ACCOUNT.name,
      RAITO_PASSWORD: ACCOUNT.password,
      ...env,
    },
  })
  return { exit: status, stdout, stderr }
}
