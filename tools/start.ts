import { spawn } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { electronBinary } from './electron-binary.ts'
import { ensureBuilt } from './ensure-built.ts'
import { CORE_PART, PAGE_PART, ROOT } from './program-parts.ts'

/** `npm start [-- --data DIR]`: the desktop program where Electron can be had, otherwise the browser. */
const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    browser: { type: 'boolean' },
    'no-browser': { type: 'boolean' },
  },
})
if (values.data !== undefined) process.env['RAITO_DATA'] = path.resolve(values.data)
await ensureBuilt([CORE_PART, PAGE_PART])
const isInBrowser = values.browser === true || values['no-browser'] === true
const electron = isInBrowser ? undefined : electronBinary(process.env)
if (electron === undefined) {
  if (!isInBrowser)
    console.error(
      'Electronの本体がないため、ブラウザーで開きます（「npx install-electron」で本体を取得すると、次からデスクトップで開きます）。',
    )
  const words = values['no-browser'] === true ? ['--no-browser'] : []
  run(process.execPath, [path.join(ROOT, 'out', 'main', 'loopback.js'), ...words])
} else run(electron, [ROOT])

/** Ends when the program ends, and passes on what should end it. */
function run(command: string, words: readonly string[]): void {
  const program = spawn(command, words, { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.on(signal, () => program.kill(signal))
  program.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}
