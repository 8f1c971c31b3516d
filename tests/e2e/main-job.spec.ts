import path from 'node:path'
import { expect } from '@playwright/test'
import { checkAccessibility } from './check-accessibility.ts'
import { type RunningApp, test } from './open-app.ts'
import { caseLinks, exportWorkbook, goToStatistics, openFigure } from './pages/statistics-page.ts'
import { ADMIN, keepRecoveryKey, lock, logIn, makeCenter } from './pages/session-page.ts'

const SAMPLE = path.join(import.meta.dirname, '../../samples/raito-a-small.mdb')
const ZIP = Buffer.from('PK\u0003\u0004')
const BODY = '訪問。家賃の払込みを一緒に確かめた。次回は12月10日。'

/* The main job as a person does it, by labels and roles only, in whichever shell the project names. */
test('from a Raito database to a survey and a face sheet', async ({ app }) => {
  test.setTimeout(240_000)
  await test.step('the first start makes the center', () => firstStart(app))
  await test.step('the legacy database is looked at, then taken in', () => importSample(app))
  await test.step('a person is found by kana', () => findByKana(app))
  await test.step('every screen of the person is read', () => readClient(app))
  await test.step('basic information is edited', () => editBasics(app))
  await test.step('a record is written', () => addRecord(app))
  await test.step('the face sheet is made', () => makeFaceSheet(app))
  await test.step('a survey figure opens its cases', () => openSurvey(app))
  await test.step('locked, refused, and open again', () => lockAndLogIn(app))
})

async function look(app: RunningApp, name: string): Promise<void> {
  await expect(app.page.getByText('読み込んでいます')).toHaveCount(0)
  await app.screenshot(name)
  await checkAccessibility(app.page)
}

async function firstStart(app: RunningApp): Promise<void> {
  await expect(app.page.getByLabel('センターの名前')).toBeVisible()
  await look(app, 'はじめに')
  await makeCenter(app.page)
  await look(app, '復旧キー')
  await keepRecoveryKey(app.page)
}

async function importSample(app: RunningApp): Promise<void> {
  const { page } = app
  const pick = page.getByRole('button', { name: 'ファイルを選ぶ' })
  await expect(pick).toBeVisible()
  await look(app, '取込-ファイルを選ぶ')
  await app.choose(SAMPLE, () => pick.click())
  const take = page.getByRole('button', { name: '取り込む', exact: true })
  await expect(take).toBeVisible({ timeout: 60_000 })
  await look(app, '取込-中身を確かめる')
  await take.click()
  await expect(page.getByText('取込が終わりました')).toBeVisible({ timeout: 60_000 })
  await look(app, '取込-結果')
  await page.getByRole('link', { name: '対象者の一覧を見る' }).click()
}

async function findByKana(app: RunningApp): Promise<void> {
  const { page } = app
  const field = page.getByLabel('氏名・フリガナ・ケース番号')
  await expect(field).toBeVisible()
  await look(app, '対象者')
  await field.fill('いしい とし')
  await expect(page.getByText('1名', { exact: false }).first()).toBeVisible()
  await look(app, '対象者-さがす')
  await page.getByRole('link', { name: '石井 敏夫' }).click()
  await expect(page.getByRole('heading', { name: /石井 敏夫/ })).toBeVisible()
}

async function readClient(app: RunningApp): Promise<void> {
  const { page } = app
  await look(app, 'トップ')
  for (const tab of ['基本情報', '支援の状況', '取得状況', '記録']) {
    await openTab(app, tab)
    await look(app, tab)
  }
  await page.getByText('特大', { exact: true }).click()
  await openTab(app, 'トップ')
  await look(app, 'トップ-特大')
  await page.getByText('標準', { exact: true }).click()
}

async function openTab({ page }: RunningApp, name: string): Promise<void> {
  const tabs = page.getByRole('navigation', { name: '対象者の画面' })
  await tabs.getByRole('link', { name: new RegExp(`^${name}`) }).click()
  await expect(tabs.getByRole('link', { name: new RegExp(`^${name}`) })).toHaveAttribute(
    'aria-current',
    'page',
  )
}

async function editBasics(app: RunningApp): Promise<void> {
  const { page } = app
  await openTab(app, '基本情報')
  const field = page.getByRole('textbox', { name: /フリガナ/ })
  await field.fill('イシイ トシオ')
  await page.getByRole('textbox', { name: /本籍/ }).fill('甲府市丸の内1丁目')
  await page.getByRole('button', { name: '保存する' }).click()
  await expect(page.getByText('保存しました', { exact: false }).first()).toBeVisible()
  await look(app, '基本情報-保存したあと')
}

async function addRecord(app: RunningApp): Promise<void> {
  const { page } = app
  await openTab(app, '記録')
  await page.getByRole('textbox', { name: '本文', exact: true }).fill(BODY)
  await page.getByRole('group', { name: 'カテゴリー①' }).getByText('面談記録').click()
  await page.getByRole('button', { name: '記録する' }).click()
  await expect(page.getByText(BODY)).toBeVisible()
  await look(app, '記録-書いたあと')
}

async function makeFaceSheet(app: RunningApp): Promise<void> {
  const { page } = app
  await page.getByRole('button', { name: 'フェイスシートを作る' }).click()
  await look(app, 'フェイスシートを作る')
  const file = await app.saved(() => page.getByRole('button', { name: 'Word で作る' }).click())
  expect(file.subarray(0, 4)).toEqual(ZIP)
  await expect(page.getByText('を保存しました', { exact: false })).toBeVisible()
  await page.getByRole('button', { name: '閉じる' }).click()
}

async function openSurvey(app: RunningApp): Promise<void> {
  const { page } = app
  await goToStatistics(page)
  await look(app, '統計')
  const count = await openFigure(page, 'コーディネート・特別調整・新規')
  expect(count).toBeGreaterThan(0)
  await expect(caseLinks(page)).toHaveCount(count)
  await look(app, '統計-数字を開く')
  const file = await app.saved(() => exportWorkbook(page))
  expect(file.subarray(0, 4)).toEqual(ZIP)
}

async function lockAndLogIn(app: RunningApp): Promise<void> {
  const { page } = app
  await lock(page)
  await look(app, 'ログイン')
  await logIn(page, 'Machigai-2026')
  await expect(page.getByText('氏名かパスワードが違います', { exact: false })).toBeVisible()
  await look(app, 'ログイン-違うとき')
  await page.waitForTimeout(1100)
  await logIn(page, ADMIN.password)
  await expect(page.getByRole('heading', { name: '実施状況調べ' })).toBeVisible()
}
