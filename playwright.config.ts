import { existsSync } from 'node:fs'
import path from 'node:path'
import { defineConfig } from '@playwright/test'

/** Electron's own binary where it was installed (it writes path.txt), otherwise the stand-in: the specs are the same. */
const hasElectron = existsSync(path.join(import.meta.dirname, 'node_modules/electron/path.txt'))
if (!hasElectron) {
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] ??= path.join(
    import.meta.dirname,
    'tests/electron-standin',
  )
}

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  use: { actionTimeout: 15_000 },
  reporter: 'list',
  projects: [
    { name: 'standin', testDir: 'tests/electron-standin' },
    { name: 'loopback', testDir: 'tests/e2e' },
    { name: 'desktop', testDir: 'tests/e2e' },
  ],
})
