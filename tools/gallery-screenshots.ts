/// <reference lib="dom" />
import { mkdir, rm } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from '@playwright/test'
import sparticuz from '@sparticuz/chromium'
import { build, preview } from 'vite'

/**
 * Builds the gallery, takes each page at 1366×768 in 標準 and 特大, and asks axe. Run after changing a component:
 * `npm exec -- node tools/gallery-screenshots.ts [page …]`; pictures go to `.cache/gallery-pictures`.
 */
const PAGES = [
  'login',
  'clients',
  'client-top',
  'client-basic',
  'records',
  'survey',
  'import',
  'dialog',
  'parts',
]
/** What only appears after a press: name, page, what is done. */
const STATES: Readonly<Record<string, { page: string; act: (page: Page) => Promise<void> }>> = {
  calendar: {
    page: 'client-basic',
    act: (page) => page.getByRole('button', { name: '④ 依頼日 日を選ぶ' }).click(),
  },
  combo: {
    page: 'client-basic',
    act: async (page) => {
      const field = page.getByRole('combobox', { name: '⑨ 罪名１' })
      await field.evaluate((element) => element.scrollIntoView({ block: 'center' }))
      await field.fill('せっとう')
    },
  },
  'column-chooser': {
    page: 'clients',
    act: (page) => page.getByRole('button', { name: '列を選ぶ' }).click(),
  },
  search: {
    page: 'clients',
    act: async (page) => {
      await page.keyboard.press('Control+K')
      await page.keyboard.type('おの')
      await page.keyboard.press('ArrowDown')
    },
  },
  keyboard: {
    page: 'clients',
    act: async (page) => {
      await page.getByRole('link', { name: '相沢 ふみ' }).focus()
      for (let row = 0; row < 12; row += 1) await page.keyboard.press('ArrowDown')
    },
  },
  jump: {
    page: 'clients',
    act: (page) => page.getByRole('button', { name: 'や', exact: true }).click(),
  },
  'survey-key': {
    page: 'survey',
    act: async (page) => {
      await page.getByRole('button', { name: '12' }).first().focus()
      await page.keyboard.press('ArrowDown')
    },
  },
  'chart-table': {
    page: 'survey',
    act: (page) => page.getByRole('button', { name: '表で見る' }).click(),
  },
  'parts-below': {
    page: 'parts',
    act: (page) => page.getByRole('heading', { name: 'グラフ' }).scrollIntoViewIfNeeded(),
  },
  'basic-below': {
    page: 'client-basic',
    act: async (page) => {
      await page.getByLabel('⑭ 生活歴').focus()
    },
  },
}
const SIZES = ['standard', 'large', 'xlarge']
const OUT = '.cache/gallery-pictures'

async function servedGallery(): Promise<{ url: string; close: () => Promise<void> }> {
  const configFile = 'vite.renderer.config.ts'
  const outDir = `${process.cwd()}/.cache/gallery`
  const overrides = { configFile, logLevel: 'warn' } as const
  await build({
    ...overrides,
    build: { outDir, rolldownOptions: { input: 'src/renderer/gallery.html' } },
  })
  const server = await preview({
    ...overrides,
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  })
  const url = server.resolvedUrls?.local[0]
  if (url === undefined) throw new Error('The preview server has no address')
  return { url: `${url}gallery.html`, close: () => server.close() }
}

/** The page never scrolls sideways, and the window itself never scrolls. */
async function widerThanTheirBox(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      document.documentElement,
      ...document.querySelectorAll(
        'main, .page, .section-index-content, .data-table-scroll, .survey-table-scroll, .scroll-area',
      ),
    ]
      .filter(
        (box) =>
          box.scrollWidth > box.clientWidth + 1 ||
          (box === document.documentElement && box.scrollHeight > box.clientHeight + 1),
      )
      .map((box) => `${box.tagName}.${box.className} is ${box.scrollWidth}×${box.scrollHeight}`),
  )
}

async function look(browser: Browser, url: string, name: string, size: string): Promise<number> {
  const state = STATES[name]
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'ja' })
  const page = await context.newPage()
  const problems: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') problems.push(message.text())
  })
  page.on('pageerror', (error) => problems.push(error.message))
  await page.goto(`${url}?text=${size}#${state?.page ?? name}`)
  await page.waitForLoadState('networkidle')
  await page.evaluate(() => document.fonts.ready)
  await state?.act(page)
  await page.waitForTimeout(150)
  await page.screenshot({ path: `${OUT}/${name}-${size}.png` })
  problems.push(...(await widerThanTheirBox(page)))
  const { violations } = await new AxeBuilder({ page }).analyze()
  for (const violation of violations) {
    const where = violation.nodes.map((node) => `${node.html}\n      ${node.failureSummary ?? ''}`)
    problems.push(`axe ${violation.id}: ${violation.help}\n    ${where.join('\n    ')}`)
  }
  for (const problem of problems) console.log(`${name} ${size}: ${problem}`)
  await context.close()
  return problems.length
}

const wanted = process.argv.slice(2)
const served = await servedGallery()
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? (await sparticuz.executablePath()),
  // Hinting would round the thinnest strokes of the font (– and _) to nothing at this size.
  args: ['--no-sandbox', '--font-render-hinting=none'],
})
await rm(OUT, { recursive: true, force: true })
await mkdir(OUT, { recursive: true })
let problems = 0
for (const name of [...PAGES, ...Object.keys(STATES)].filter(
  (each) => wanted.length === 0 || wanted.includes(each),
)) {
  for (const size of SIZES) problems += await look(browser, served.url, name, size)
}
await browser.close()
await served.close()
console.log(problems === 0 ? 'No problems found' : `${problems} problems found`)
process.exitCode = problems === 0 ? 0 : 1
