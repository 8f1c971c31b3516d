import { createRequire, registerHooks } from 'node:module'
import inspector from 'node:inspector'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { inspect } from 'node:util'
import { launchOptions } from './launch-options.ts'
import { appManifest } from './app-manifest.ts'
import { endWithParent } from './parent-watch.ts'

/** Electron becomes ready although the main module still waits at its top level; this long the stand-in lets it set its paths. */
const longestWaitForMainMs = 500

const electronUrl = pathToFileURL(path.join(import.meta.dirname, 'electron-module.ts')).href
const electronNames = new Set(['electron', 'electron/main', 'electron/common'])

/**
 * Registered from here, not by `node -r` or `--import`: worker threads of the app would inherit
 * those and each start a stand-in of its own.
 */
registerHooks({
  resolve: (specifier, context, next) =>
    electronNames.has(specifier)
      ? { url: electronUrl, shortCircuit: true }
      : next(specifier, context),
})

Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: appManifest.folder })
Object.assign(process.versions, { electron: '45.4.1' })
/** As Electron has it: the program, then its own words; Playwright's loader cuts the first of them away. */
process.argv.splice(1, 1)

if (launchOptions.inspectPort !== undefined) {
  inspector.open(launchOptions.inspectPort, '127.0.0.1')
  endWithParent()
}

const require = createRequire(import.meta.url)
for (const file of launchOptions.requires) require(file)

const { app } = await import('./app.ts')
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => app.quit())
/** Electron only warns of these, and so a window closed while it loads ends nothing here either. */
process.on('unhandledRejection', (reason) => {
  process.stderr.write(`unhandled rejection in main: ${inspect(reason)}\n`)
})
const loaded = import(pathToFileURL(appManifest.mainFile).href).catch((error: unknown) => {
  process.stderr.write(`${inspect(error)}\n`)
  process.exit(1)
})
await Promise.race([loaded, wait(longestWaitForMainMs)])
await app.start()
