import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { writeLogToStderr } from '../api/call-log.ts'
import type { CoreClient } from '../core/core-client.ts'
import { resourceUrl } from '../resources.ts'
import { PageFiles } from '../shell/page-files.ts'
import { programVersion } from '../shell/program-version.ts'
import { startCore } from '../shell/start-core.ts'
import { defaultDataFolder } from './default-data-folder.ts'
import { LoopbackServer } from './loopback-server.ts'
import { openBrowser } from './open-browser.ts'

/** Serves the program to the default browser until Ctrl+C. */
async function main(words: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...words],
    options: { data: { type: 'string' }, 'no-browser': { type: 'boolean' } },
  })
  const { env, platform } = process
  const folder = values.data ?? env['RAITO_DATA'] ?? defaultDataFolder(platform, env)
  const core = startCore(folder, programVersion())
  const page = new PageFiles(fileURLToPath(resourceUrl('renderer')))
  const server = await LoopbackServer.start({ core, page, writeLog: writeLogToStderr })
  core.onDied(() => {
    tell(
      'プログラムの中心部が止まりました。もう一度開始してください。入力済みのデータは保たれています。',
    )
    process.exit(1)
  })
  endWith(server, core)
  const isOpened =
    values['no-browser'] !== true && (await openBrowser(server.openingAddress, platform, env))
  tell(
    isOpened
      ? 'ブラウザーでライトを開きました。開かないときは、次のアドレスをブラウザーに入力してください。'
      : '次のアドレスをブラウザーで開いてください（一度だけ使えます）。',
  )
  process.stdout.write(`${server.openingAddress}\n`)
  tell('終了するには Ctrl+C を押します。')
}

function endWith(server: LoopbackServer, core: CoreClient): void {
  let isEnding = false
  const end = async (): Promise<void> => {
    if (isEnding) return
    isEnding = true
    await server.close()
    await core.close()
    process.exit(0)
  }
  process.on('SIGINT', () => void end())
  process.on('SIGTERM', () => void end())
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`)
}

await main(process.argv.slice(2))
