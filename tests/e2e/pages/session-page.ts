import { expect, type Page } from '@playwright/test'

export const ADMIN = {
  center: '見本県地域生活定着支援センター',
  name: '検査 太郎',
  password: 'Kensa-2026-taro',
}

/** はじめに: center, first account, recovery key on paper. */
export async function makeCenter(page: Page): Promise<void> {
  await page.getByLabel('センターの名前').fill(ADMIN.center)
  await page.getByLabel('あなたのお名前').fill(ADMIN.name)
  await page.getByRole('textbox', { name: 'パスワード', exact: false }).first().fill(ADMIN.password)
  await page.getByLabel('パスワード（もう一度）').fill(ADMIN.password)
  await page.getByRole('button', { name: 'センターのデータを作る' }).click()
  await expect(page.getByLabel('復旧キー')).toHaveText(/^([0-9A-Z]{4}-){7}[0-9A-Z]{4}$/)
}

export async function keepRecoveryKey(page: Page): Promise<void> {
  await page.getByLabel('紙に控えました').check()
  await page.getByRole('button', { name: '旧ライトのデータを取り込む' }).click()
}

export async function lock(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ロックする' }).click()
  await expect(page.getByRole('heading', { name: 'ログイン' })).toBeVisible()
}

export async function logIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('お名前').fill(ADMIN.name)
  await page.getByRole('textbox', { name: 'パスワード', exact: false }).fill(password)
  await page.getByRole('button', { name: 'ログインする' }).click()
}
