import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import {
  _electron,
  expect,
  test as base,
  type ElectronApplication,
  type Page,
} from '@playwright/test'
import type { BrowserWindow } from 'electron'

interface FixtureApi {
  invoke(channel: string, value?: unknown): Promise<unknown>
  say(text: string): void
  fixed: { list: number[] }
}

declare global {
  interface Window {
    fixture: FixtureApi
    /** Kept by fixture-app/main.mjs on its own global object. */
    seen: {
      willNavigate: string[]
      windowOpen: string[]
      secondInstance: string[][]
      power: string[]
      contents: number
    }
  }
}

const fixtureApp = path.join(import.meta.dirname, 'fixture-app')
const isStandin = process.env['ELECTRON_OVERRIDE_DIST_PATH'] !== undefined

function launch(userData: string): Promise<ElectronApplication> {
  return _electron.launch({ args: [fixtureApp, `--user-data-dir=${userData}`] })
}

const test = base.extend<{ userData: string; electronApp: ElectronApplication; page: Page }>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture needs from this pattern.
  userData: async ({}, use, info) => use(info.outputPath('user-data')),
  electronApp: async ({ userData }, use) => {
    const electronApp = await launch(userData)
    await use(electronApp)
    await electronApp.close()
  },
  page: async ({ electronApp }, use) => {
    const page = await electronApp.firstWindow()
    await expect(page.getByRole('heading', { name: 'Fixture' })).toBeVisible()
    await use(page)
  },
})

const seen = (electronApp: ElectronApplication) =>
  electronApp.evaluate(() => (globalThis as unknown as Window).seen)

test.describe('main process', () => {
  test('the app sees itself as Electron shows it', async ({ electronApp, userData }) => {
    const facts = await electronApp.evaluate(({ app }) => ({
      name: app.getName(),
      version: app.getVersion(),
      packaged: app.isPackaged,
      userData: app.getPath('userData'),
      type: process.type,
      electron: process.versions.electron.split('.').length,
      argument: process.argv[1],
    }))
    expect(facts).toEqual({
      name: 'standin-fixture',
      version: '1.2.3',
      packaged: false,
      userData,
      type: 'browser',
      electron: 3,
      argument: fixtureApp,
    })
  })

  test('a window is known by its page, with its size', async ({ electronApp, page }) => {
    const window = await electronApp.browserWindow(page)
    await expect.poll(() => window.evaluate((it: BrowserWindow) => it.isVisible())).toBe(true)
    expect(await window.evaluate((it: BrowserWindow) => it.getSize())).toEqual([900, 700])
    expect(await window.evaluate((it: BrowserWindow) => it.isDestroyed())).toBe(false)
    expect((await seen(electronApp)).contents).toBe(1)
  })

  test('what a test puts in place of a dialog answers the app', async ({ electronApp, page }) => {
    await electronApp.evaluate(({ dialog }) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: false, filePaths: ['/tmp/古い.mdb'] })
    })
    expect(await page.evaluate(() => window.fixture.invoke('open-file'))).toBe('/tmp/古い.mdb')
  })

  test('a dialog nobody answers is an error, not a wait', async ({ page }) => {
    test.skip(!isStandin, 'Electron itself shows the dialog')
    const asking = page.evaluate(() => window.fixture.invoke('open-file'))
    await expect(asking).rejects.toThrow('dialog.showOpenDialog was called')
  })

  test('shell, safeStorage, power events and the menu work from outside', async ({
    electronApp,
    page,
  }) => {
    await electronApp.evaluate(({ shell, powerMonitor, Menu }) => {
      shell.openPath = (file) => Promise.resolve(`opened ${file}`)
      powerMonitor.emit('lock-screen')
      Menu.getApplicationMenu()?.getMenuItemById('greet')?.click()
    })
    expect(await page.evaluate(() => window.fixture.invoke('open-path', '/a'))).toBe('opened /a')
    expect(await page.evaluate(() => window.fixture.invoke('seal', '鍵'))).toEqual({
      wasHidden: true,
      result: '鍵',
    })
    expect((await seen(electronApp)).power).toEqual(['lock-screen'])
    await expect(page.getByText('1970-01-01T00:00:00.000Z 山田・髙﨑')).toBeVisible()
  })

  test('a worker of the app is a plain worker', async ({ page }) => {
    expect(await page.evaluate(() => window.fixture.invoke('in-worker'))).toBe(2)
  })

  test('a page is printed to PDF', async ({ electronApp, page }) => {
    const window = await electronApp.browserWindow(page)
    const head = await window.evaluate(async (it: BrowserWindow) => {
      const pdf = await it.webContents.printToPDF({ pageSize: 'A4' })
      return pdf.subarray(0, 5).toString()
    })
    expect(head).toBe('%PDF-')
  })
})

test.describe('between page and main', () => {
  test('structured values go there and back unchanged', async ({ page }) => {
    const same = await page.evaluate(async () => {
      const sent = {
        $: 'date',
        day: new Date(86_400_000),
        map: new Map<unknown, unknown>([[{ a: 1 }, [undefined, null]]]),
        set: new Set(['髙', 1n]),
        numbers: [NaN, -0, Infinity],
        bytes: new Uint8Array([0, 255, 128]),
        floats: new Float64Array([0.5]),
      }
      // `as`: the handler of this channel returns what it was given.
      const back = (await window.fixture.invoke('echo', sent)) as typeof sent
      return [
        back.$ === 'date' && back.day.getTime() === 86_400_000,
        [...back.map.entries()].length === 1,
        back.set.has(1n) && back.set.has('髙'),
        Number.isNaN(back.numbers[0]) && Object.is(back.numbers[1], -0),
        back.bytes instanceof Uint8Array && back.bytes.join() === '0,255,128',
        back.floats instanceof Float64Array && back.floats[0] === 0.5,
      ]
    })
    expect(same).toEqual([true, true, true, true, true, true])
  })

  test('a thrown error arrives as a message, a missing handler too', async ({ page }) => {
    await expect(page.evaluate(() => window.fixture.invoke('fail'))).rejects.toThrow(
      "Error invoking remote method 'fail': RangeError: too much",
    )
    await expect(page.evaluate(() => window.fixture.invoke('nobody'))).rejects.toThrow(
      "No handler registered for 'nobody'",
    )
  })

  test('main knows who asks by the address of its own scheme', async ({ page }) => {
    expect(await page.evaluate(() => window.fixture.invoke('where'))).toEqual({
      url: 'app://local/index.html',
      isOurWindow: true,
    })
  })

  test('events reach the page', async ({ page }) => {
    await page.evaluate(() => window.fixture.say('hello'))
    await expect(page.getByText('said HELLO')).toBeVisible()
  })

  test('the bridge is all the page sees, and it is frozen', async ({ page }) => {
    const facts = await page.evaluate(() => ({
      frozen: Object.isFrozen(window.fixture) && Object.isFrozen(window.fixture.fixed.list),
      leaks: ['require', 'process', '__standinSend', 'ipcRenderer'].filter(
        (name) => name in window,
      ),
    }))
    expect(facts).toEqual({ frozen: true, leaks: [] })
  })
})

test.describe('content and navigation', () => {
  test('app:// content has the headers the app gave, and Chromium obeys them', async ({ page }) => {
    const response = await page.reload()
    expect(await response?.headerValue('content-security-policy')).toBe("default-src 'self'")
    expect(await response?.headerValue('x-added')).toBe('yes')
    await expect(page.locator('#inline')).toHaveText('-')
  })

  test('a navigation the page asks for can be prevented', async ({ electronApp, page }) => {
    await page.getByRole('link', { name: 'away' }).click()
    await page.evaluate(() => location.assign('/elsewhere.html'))
    await expect
      .poll(async () => (await seen(electronApp)).willNavigate)
      .toEqual(['https://example.test/away', 'app://local/elsewhere.html'])
    expect(await page.evaluate(() => window.fixture.invoke('where'))).toMatchObject({
      url: 'app://local/index.html',
    })
  })

  test('a window the page opens is put to the handler and stays closed', async ({
    electronApp,
    page,
  }) => {
    await page.evaluate(() => void window.open('https://example.test/popup'))
    await expect
      .poll(async () => (await seen(electronApp)).windowOpen)
      .toEqual(['https://example.test/popup'])
    await expect.poll(() => electronApp.windows().length).toBe(1)
  })

  test('requests and permissions are the app’s to refuse', async ({ page }) => {
    const outcome = await page.evaluate(async () => ({
      allowed: (await fetch('/page.mjs')).status,
      cancelled: await fetch('/cancelled').then(String, () => 'refused'),
      outside: await fetch('https://example.test/').then(String, () => 'refused'),
      location: (await navigator.permissions.query({ name: 'geolocation' })).state,
      secure: isSecureContext,
    }))
    expect(outcome).toEqual({
      allowed: 200,
      cancelled: 'refused',
      outside: 'refused',
      location: 'denied',
      secure: true,
    })
  })
})

test.describe('life and death', () => {
  test('what the page stored is there after close and relaunch', async ({ userData }) => {
    const first = await launch(userData)
    const page = await first.firstWindow()
    await expect(page.getByRole('heading')).toBeVisible()
    await page.evaluate(() => localStorage.setItem('kept', '値'))
    await first.close()

    const second = await launch(userData)
    const again = await second.firstWindow()
    await expect(again.getByRole('heading')).toBeVisible()
    expect(await again.evaluate(() => localStorage.getItem('kept'))).toBe('値')
    await second.close()
  })

  test('closing the last window ends the app', async ({ userData }) => {
    const electronApp = await launch(userData)
    const program = electronApp.process()
    const ended = electronApp.waitForEvent('close')
    await (await electronApp.firstWindow()).close()
    await ended
    expect(program.exitCode).toBe(0)
  })

  test('the app may refuse to quit', async ({ electronApp, page }) => {
    await electronApp.evaluate(({ app }) => {
      app.once('before-quit', (event) => event.preventDefault())
      app.quit()
    })
    expect(await page.evaluate(() => window.fixture.invoke('echo', 'still here'))).toBe(
      'still here',
    )
  })

  test('a second start hands its command line to the first and ends', async ({
    electronApp,
    page,
    userData,
  }) => {
    await expect(page.getByRole('heading')).toBeVisible()
    // `as`: from Node, the package's only export is the path of the program.
    const program = createRequire(import.meta.url)('electron') as string
    const second = spawnSync(program, [fixtureApp, `--user-data-dir=${userData}`, '--from-second'])
    expect(second.status).toBe(0)
    await expect
      .poll(async () => (await seen(electronApp)).secondInstance.flat().join(' '))
      .toContain('--from-second')
  })

  test('Chromium does not outlive a main process that was killed', async ({ userData }) => {
    test.skip(!isStandin, 'Electron is its own Chromium')
    const electronApp = await launch(userData)
    await electronApp.firstWindow()
    const { pid } = electronApp.process()
    if (pid === undefined) throw new Error('the app has no process')
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ')
    expect(children).not.toEqual([''])

    process.kill(pid, 'SIGKILL')

    await expect.poll(() => children.filter(isRunning)).toEqual([])
  })
})

/** A process that nobody has waited for stays in the table as a zombie. */
function isRunning(pid: string): boolean {
  const file = `/proc/${pid}/stat`
  return existsSync(file) && !/\) Z /.test(readFileSync(file, 'utf8'))
}
