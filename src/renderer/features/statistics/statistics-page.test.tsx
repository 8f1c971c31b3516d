// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { surveyFormR3 } from '../../../shared/statistics/survey-form-r3.ts'
import { surveyCellIds } from '../../../shared/statistics/survey-layout.ts'
import { fakeBridge } from '../../testing/fake-bridge.ts'
import { showPage } from '../../testing/show-page.tsx'
import { StatisticsPage } from './statistics-page.tsx'

const NEW = 'T1.coordination.special.new'
const ZEROS = Object.fromEntries(surveyFormR3.tables.flatMap(surveyCellIds).map((id) => [id, 0]))
const CLIENT = { caseId: 'c1', name: '有賀　昭', age: 72, sex: 'male' }
const side = (value: number, cells: string[] = []) => ({ label: '', value, cells })

const CHECK = {
  id: 'T1.coordination.special.carried',
  kind: 'years',
  table: 'T1',
  label: '前年度の年度末継続 3 件 ＝ 前年度からの継続',
  ok: true,
  left: side(3, ['T1.coordination.special.carried']),
  right: side(3),
  differences: [],
}

const REVIEW = {
  kind: 'birth-date-missing',
  label: '生年月日がない',
  caseId: 'c1',
  caseNo: 'R7-003',
  field: 'client.birthDate',
  message: '生年月日が入力されていないため、「不明」に計上しています。',
}

function survey(overrides: object = {}) {
  return (period: object) => ({
    form: 'r3',
    ...period,
    cells: { ...ZEROS, [NEW]: 2 },
    checks: [CHECK],
    review: [REVIEW],
    years: [2026, 2025, 2024],
    clients: [CLIENT],
    ...overrides,
  })
}

const MEMBERS = {
  cell: NEW,
  value: 2,
  rule: '依頼日が期間中のコーディネートのうち、特別調整。',
  items: [
    { kind: 'case', caseId: 'c1', caseNo: 'R7-003', date: '2025-04-14' },
    { kind: 'case', caseId: 'c2', caseNo: 'R7-005', date: '2025-05' },
  ],
  clients: [CLIENT],
}

const points = [2021, 2022, 2023, 2024, 2025].map((fiscalYear) => ({
  fiscalYear,
  continuing: fiscalYear - 2000,
  new: 5,
}))

function figure(value: string) {
  const table = screen.getByRole('grid', { name: /^T1 / })
  return within(table).getByRole('button', { name: `コーディネート・特別調整・新規 ${value}` })
}

beforeEach(() => {
  // Lists draw the rows that fit: without a layout nothing would.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
  fakeBridge.reset()
  fakeBridge.saveOutcome = { kind: 'cancelled' }
  fakeBridge.answer('statistics/survey', survey())
  fakeBridge.answer('statistics/members', MEMBERS)
  fakeBridge.answer('statistics/trend', { points })
  fakeBridge.answer('statistics/export', { id: 'd1', fileName: 'survey-2025.xlsx', bytes: 9 })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('統計', () => {
  it('begins with the newest 年度 that is over', async () => {
    showPage('/statistics', StatisticsPage)
    expect(await screen.findByLabelText('年度')).toHaveProperty('value', '2025')
    expect(fakeBridge.lastInput('statistics/survey')).toEqual({
      from: '2025-04-01',
      to: '2026-03-31',
    })
  })

  it('opens a figure: its cases below, the same count in the title, the rule, a link to each client', async () => {
    showPage('/statistics', StatisticsPage)
    await screen.findByLabelText('年度')
    await userEvent.click(figure('2'))
    expect(figure('2').getAttribute('aria-pressed')).toBe('true')
    expect(
      await screen.findByRole('heading', { name: 'コーディネート・特別調整・新規：2件' }),
    ).toBeDefined()
    expect(screen.getByRole('link', { name: '有賀 昭' }).getAttribute('href')).toBe(
      '#/clients/c1/top',
    )
    expect(screen.getByText('R7.5')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: '数え方' }))
    expect(screen.getByText('依頼日が期間中のコーディネートのうち、特別調整。')).toBeDefined()
  })

  it('keeps the opened figure while one reads the whole list and comes back', async () => {
    const many = Array.from({ length: 5 }, (_, index) => ({
      kind: 'case',
      caseId: `c${index}`,
      caseNo: `R7-00${index}`,
      date: '2025-04-14',
    }))
    fakeBridge.answer('statistics/members', { ...MEMBERS, value: 5, items: many })
    showPage('/statistics', StatisticsPage)
    await screen.findByLabelText('年度')
    await userEvent.click(figure('2'))
    window.location.hash =
      (await screen.findByRole('link', { name: 'すべて開く' })).getAttribute('href') ?? ''
    expect(await screen.findByText('数え方')).toBeDefined()
    expect(screen.getAllByRole('row')).toHaveLength(6)
    window.location.hash =
      screen.getByRole('link', { name: '表にもどる' }).getAttribute('href') ?? ''
    await screen.findByLabelText('年度')
    expect(figure('2').getAttribute('aria-pressed')).toBe('true')
  })

  it('moves between the figures with the arrow keys', async () => {
    showPage('/statistics', StatisticsPage)
    await screen.findByLabelText('年度')
    figure('2').focus()
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).not.toBe(figure('2'))
    await userEvent.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(figure('2'))
  })

  it('leads from 要確認 to the field, and says that the years agree', async () => {
    showPage('/statistics', StatisticsPage)
    const link = await screen.findByRole('link', { name: '生年月日がない' })
    expect(link.getAttribute('href')).toBe('#/clients/c1/basic?field=client.birthDate')
    expect(screen.getByText('一致')).toBeDefined()
  })

  it('opens the figure that a failed check speaks of', async () => {
    const failed = { ...CHECK, ok: false, right: side(2) }
    fakeBridge.answer('statistics/survey', survey({ checks: [failed] }))
    showPage('/statistics', StatisticsPage)
    expect(await screen.findByText('1件が合いません')).toBeDefined()
    window.location.hash =
      screen.getByRole('link', { name: '前年度との照合' }).getAttribute('href') ?? ''
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'コーディネート・特別調整・前年度からの継続 を表で見る',
      }),
    )
    await screen.findByLabelText('年度')
    expect(fakeBridge.lastInput('statistics/members')).toMatchObject({
      cell: 'T1.coordination.special.carried',
    })
  })

  it('shows the trend as a table at one press', async () => {
    showPage('/statistics', StatisticsPage)
    await userEvent.click(await screen.findByRole('button', { name: '表で見る' }))
    expect(screen.getByRole('row', { name: 'R7 25 5' })).toBeDefined()
  })

  it('takes any days, but not an end before its beginning', async () => {
    showPage('/statistics', StatisticsPage)
    await userEvent.selectOptions(await screen.findByLabelText('年度'), '期間を指定する')
    const from = screen.getByRole('textbox', { name: '初めの日' })
    await userEvent.clear(from)
    await userEvent.type(from, 'R8.10.1')
    await userEvent.click(screen.getByRole('button', { name: 'この期間を数える' }))
    expect(
      screen.getByText('終わりの日が初めの日より前です。どちらかを直してください。'),
    ).toBeDefined()
    await userEvent.clear(from)
    await userEvent.type(from, 'R7.10.1')
    await userEvent.click(screen.getByRole('button', { name: 'この期間を数える' }))
    expect(fakeBridge.lastInput('statistics/survey')).toEqual({
      from: '2025-10-01',
      to: '2026-03-31',
    })
    expect((await screen.findAllByText(/R7\.10\.1–R8\.3\.31/)).length).toBeGreaterThan(0)
  })

  it.each([
    {
      outcome: { kind: 'saved', fileName: '実施状況.xlsx' } as const,
      words: '「実施状況.xlsx」に書き出しました。',
    },
    { outcome: { kind: 'cancelled' } as const, words: '書き出しを取りやめました。' },
    { outcome: { kind: 'target-in-use' } as const, words: /開かれています/ },
    { outcome: { kind: 'not-writable' } as const, words: /書き込めません/ },
    { outcome: { kind: 'disk-full' } as const, words: /空き容量が足りず/ },
    { outcome: { kind: 'gone' } as const, words: /保存できませんでした/ },
  ])('says what became of the workbook: $outcome.kind', async ({ outcome, words }) => {
    fakeBridge.saveOutcome = outcome
    showPage('/statistics', StatisticsPage)
    await userEvent.click(await screen.findByRole('button', { name: 'Excel に書き出す' }))
    expect(await screen.findByText(words)).toBeDefined()
  })
})
