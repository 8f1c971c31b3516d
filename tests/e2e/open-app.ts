import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  _electron,
  type Browser,
  type BrowserType,
  type ElectronApplication,
  type Page,
  test as base,
} from '@playwright/test'
import { chromiumExecutable } from './chromium-path.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const WINDOW = { width: 1366, height: 768 }

/** One running program on a data folder of its own, whichever shell it is. */
export interface RunningApp {
  readonly page: Page
  /** Answers the program's question for a file with this one. */
  readonly choose: (file: string, ask: () => Promise<void>) => Promise<void>
  /** The bytes of the file that the program saves. */
  readonly saved: (save: () => Promise<void>) => Promise<Buffer>
  readonly screenshot: (name: string) => Promise<void>
}

interface Fixtures {
  readonly app: RunningApp
}

export const test = base.extend<Fixtures>({
  app: async ({ playwright }, use, { project }) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'raito-e2e-'))
    const running =
      project.name === 'desktop'
        ? await openDesktop(folder)
        : await openBrowser(folder, playwright.chromium)
    const pictures = path.join(ROOT, 'test-results/screens', project.name)
    await mkdir(pictures, { recursive: true })
    let number = 0
    await use({
      ...running.app,
      screenshot: async (name) => {
        number += 1
        const file = `${String(number).padStart(2, '0')}-${name}.png`
        await running.app.page.screenshot({ path: path.join(pictures, file) })
      },
    })
    await running.end()
    await rm(folder, { recursive: true, force: true })
  },
})

interface Running {
  readonly app: Omit<RunningApp, 'screenshot'>
  readonly end: () => Promise<void>
}

async function openDesktop(folder: string): Promise<Running> {
  const electron = await _electron.launch({
    args: [ROOT],
    cwd: ROOT,
    env: { ...definedEnvironment(), RAITO_DATA: path.join(folder, 'data') },
  })
  const page = await electron.firstWindow()
  await page.setViewportSize(WINDOW)
  return {
    app: {
      page,
      choose: async (file, ask) => {
        await answerOpenDialog(electron, file)
        await ask()
      },
      saved: async (save) => {
        const target = path.join(folder, `saved-${Date.now()}`)
        await answerSaveDialog(electron, target)
        await save()
        return readWhenThere(target)
      },
    },
    end: () => electron.close(),
  }
}

async function answerOpenDialog(electron: ElectronApplication, file: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] })
  }, file)
}

async function answerSaveDialog(electron: ElectronApplication, target: string): Promise<void> {
  await electron.evaluate(({ dialog }, chosen) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen })
  }, target)
}

async function readWhenThere(file: string): Promise<Buffer> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      return await readFile(file)
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  throw new Error('The program saved no file')
}

async function openBrowser(folder: string, chromium: BrowserType): Promise<Running> {
  const { address, end } = await startLoopback(path.join(folder, 'data'))
  const browser = await chromium.launch({
    executablePath: await chromiumExecutable(),
    args: ['--no-sandbox', '--font-render-hinting=none'],
  })
  const context = await browser.newContext({
    viewport: WINDOW,
    acceptDownloads: true,
    locale: 'ja-JP',
  })
  const page = await context.newPage()
  await page.goto(address)
  return { app: browserApp(page), end: () => closeBoth(browser, end) }
}

function browserApp(page: Page): Running['app'] {
  return {
    page,
    choose: async (file, ask) => {
      const chooser = page.waitForEvent('filechooser')
      await ask()
      await (await chooser).setFiles(file)
    },
    saved: async (save) => {
      const download = page.waitForEvent('download')
      await save()
      return readFile(await (await download).path())
    },
  }
}

async function closeBoth(browser: Browser, end: () => Promise<void>): Promise<void> {
  await browser.close()
  await end()
}

/** The built browser shell as `npm start` runs it; its address is the first line it prints. */
async function startLoopback(
  data: string,
): Promise<{ readonly address: string; readonly end: () => Promise<void> }> {
  const script = path.join(ROOT, 'out/main/loopback.js')
  const server = spawn(process.execPath, [script, '--no-browser', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve())
  })
  const address = await new Promise<string>((resolve, reject) => {
    server.once('error', reject)
    server.once('exit', () => reject(new Error('The browser shell ended before it served')))
    server.stdout.once('data', (line: Buffer) => resolve(line.toString('utf8').trim()))
  })
  const end = async (): Promise<void> => {
    server.kill('SIGTERM')
    await ended
  }
  return { address, end }
}

function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  )
}
