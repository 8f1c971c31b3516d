import type { Locator, Page } from '@playwright/test'

export async function goToStatistics(page: Page): Promise<void> {
  await page.getByRole('link', { name: '統計' }).click()
  await page.getByRole('heading', { name: '実施状況調べ' }).waitFor()
}

/** 令和6年度. */
export async function chooseYear(page: Page, name: string): Promise<void> {
  await page.getByLabel('年度', { exact: true }).selectOption(name)
}

/** T2 コーディネート終了の内訳, すべての表. */
export async function chooseTables(page: Page, name: string): Promise<void> {
  await page.getByLabel('表', { exact: true }).selectOption(name)
}

/** By its words: コーディネート・特別調整・新規; of other tables than T1 with its number: T3 65–69歳・特別調整・男. */
export function figure(page: Page, name: string): Locator {
  return page.getByRole('button', { name: new RegExp(`^${name} [\\d,.]+$`) })
}

/** Opens a figure and waits for its cases. @returns what the figure says. */
export async function openFigure(page: Page, name: string): Promise<number> {
  const opened = figure(page, name)
  const value = Number((await opened.innerText()).replaceAll(',', ''))
  await opened.click()
  await panel(page).getByRole('button', { name: '数え方' }).waitFor()
  return value
}

/** What stands below the tables: the opened figure, 要確認, the trend. */
export function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: '開いた数の内訳' })
}

/** コーディネート・特別調整・新規：12件. */
export function openedTitle(page: Page): Locator {
  return panel(page).getByRole('heading').first()
}

/** Links to the first clients behind the opened figure. */
export function caseLinks(page: Page): Locator {
  return panel(page).getByRole('table', { name: '数のもとになったケース' }).getByRole('link')
}

/** The whole list on a screen of its own; only where the panel does not hold it all. */
export async function openAllCases(page: Page): Promise<void> {
  await panel(page).getByRole('link', { name: 'すべて開く' }).click()
  await page.getByRole('link', { name: '表にもどる' }).waitFor()
}

/** 要確認と検算. */
export async function openReview(page: Page): Promise<void> {
  await panel(page).getByRole('link', { name: 'すべて見る' }).click()
  await page.getByRole('heading', { name: '要確認と検算' }).waitFor()
}

export async function exportWorkbook(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Excel に書き出す' }).click()
}
