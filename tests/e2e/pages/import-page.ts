import type { Locator, Page } from '@playwright/test'

const LONG = { timeout: 60_000 }

export async function goToImport(page: Page): Promise<void> {
  await page.getByRole('link', { name: '取込' }).click()
  await page.getByRole('heading', { name: 'これまでの記録を取り込む' }).waitFor()
}

/** Which file is asked by the shell: the operating system's dialog, or the browser's. */
export async function askForFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'ファイルを選ぶ' }).click()
}

/** The rehearsal is over: what would be taken in is shown. */
export async function waitForPreview(page: Page): Promise<void> {
  await page.getByRole('heading', { name: '取り込むと、こうなります' }).waitFor(LONG)
}

export async function importNow(page: Page): Promise<void> {
  await page.getByRole('button', { name: '取り込む', exact: true }).click()
  await page.getByText('取込が終わりました').waitFor(LONG)
}

/** まとめ, 表ごとの行数, 突き合わせ, or a reason to confirm. */
export async function showResult(page: Page, what: RegExp): Promise<void> {
  await page.getByRole('link', { name: what }).click()
}

/** A row of what is shown, by the word that names it: 対象者, T_支援記録. */
export function rowOf(page: Page, name: string): Locator {
  const head = page.getByRole('rowheader', { name, exact: true })
  return page.getByRole('row').filter({ has: head })
}

/** Why nothing was taken in. */
export function importFailure(page: Page): Locator {
  return page.getByRole('alert')
}
