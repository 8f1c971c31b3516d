import { spawn } from 'node:child_process'
import { mkdir, readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { ensureBuilt } from './ensure-built.ts'
import { CORE_PART, PAGE_PART, ROOT } from './program-parts.ts'

/** `npm test`: unit tests, then the built program in a real Chromium; the last line counts both together. */
const REPORTS = path.join(ROOT, '.cache', 'test-reports')

interface Counts {
  readonly passed: number
  readonly failed: number
}

const vitestReport = z.object({
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numFailedTestSuites: z.int(),
})
const playwrightReport = z.object({
  stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int() }),
})

await rm(REPORTS, { recursive: true, force: true })
await mkdir(REPORTS, { recursive: true })
await ensureBuilt([CORE_PART, PAGE_PART])
const counts = [await unitTests(), await endToEndTests()]
const passed = counts.reduce((sum, count) => sum + count.passed, 0)
const failed = counts.reduce((sum, count) => sum + count.failed, 0)
process.exitCode = failed === 0 ? 0 : 1
console.log(`${passed} passed, ${failed} failed`)

async function unitTests(): Promise<Counts> {
  const report = path.join(REPORTS, 'unit.json')
  const words = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = await runPackage('vitest', 'vitest.mjs', words)
  const counted = vitestReport.safeParse(await readReport(report))
  if (!counted.success) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, numFailedTestSuites } = counted.data
  // A file that cannot be loaded is a failed suite without a failed test.
  const other = code !== 0 && numFailedTests === 0 ? Math.max(1, numFailedTestSuites) : 0
  return { passed: numPassedTests, failed: numFailedTests + other }
}

async function endToEndTests(): Promise<Counts> {
  const report = path.join(REPORTS, 'e2e.json')
  process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] = report
  const code = await runPackage('@playwright/test', 'cli.js', ['test', '--reporter=list,json'])
  const counted = playwrightReport.safeParse(await readReport(report))
  if (!counted.success) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky } = counted.data.stats
  return { passed: expected + flaky, failed: unexpected || Number(code !== 0) }
}

async function readReport(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'))
  } catch {
    return undefined
  }
}

function runPackage(name: string, program: string, words: readonly string[]): Promise<number> {
  const script = path.join(ROOT, 'node_modules', name, program)
  return new Promise((resolve, reject) => {
    // Building leaves NODE_ENV=production behind, and with it React leaves out what its tests need.
    const env = { ...process.env, NODE_ENV: 'test' }
    const child = spawn(process.execPath, [script, ...words], { stdio: 'inherit', cwd: ROOT, env })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
