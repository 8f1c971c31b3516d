// @vitest-environment happy-dom
import { failing, fakeBridge } from '../../testing/fake-bridge.ts'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { buildClientRow, TODAY } from '../../testing/build-case-sheet.ts'
import { answerUsually, showApp } from '../../testing/show-app.tsx'

const ROWS = [
  buildClientRow({}),
  buildClientRow({ caseId: 'c2', name: '菊地 洋子', kana: 'キクチ ヨウコ', caseNo: '特R8-002' }),
  buildClientRow({
    caseId: 'c3',
    name: '和田 進',
    kana: 'ワダ ススム',
    caseNo: '般R5-001',
    status: 'ended',
  }),
]

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(440)
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(440)
  vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1200)
  answerUsually()
  fakeBridge.answer('clients/list', { rows: ROWS, today: TODAY })
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

const search = () => screen.findByRole('searchbox', { name: '氏名・フリガナ・ケース番号' })
const names = () =>
  within(screen.getByRole('table', { name: '対象者の一覧' }))
    .queryAllByRole('rowheader')
    .map((cell) => cell.textContent)

describe('ClientsPage', () => {
  it('begins with who is supported now, the names with one half-width space', async () => {
    showApp('#/clients')
    await search()
    expect(names()).toEqual(['小野寺 正夫', '菊地 洋子'])
    expect(screen.getByText('2名').closest('[role=status]')?.textContent).toBe(
      '2名（状況：支援中）',
    )
  })

  it('narrows at each key press and opens the only one found with Enter', async () => {
    showApp('#/clients')
    await userEvent.type(await search(), 'きく')
    expect(names()).toEqual(['菊地 洋子'])
    await userEvent.keyboard('{Enter}')
    expect(window.location.hash).toBe('#/clients/c2/top')
  })

  it('says that somebody is there under another status, and goes there', async () => {
    showApp('#/clients')
    await userEvent.type(await search(), 'わだ')
    expect(screen.getByText(/状況を「すべて」にすると 1名います/)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: '状況を「すべて」にする' }))
    expect(names()).toEqual(['和田 進'])
  })

  it('says when nobody has the name under any status', async () => {
    showApp('#/clients')
    await userEvent.type(await search(), 'ない名前')
    expect(screen.getByText('条件に合う人はいません。条件を消すと 3名います。')).toBeTruthy()
  })

  it('keeps the filters while one looks at a client and comes back', async () => {
    showApp('#/clients')
    await userEvent.type(await search(), 'きく{Enter}')
    await screen.findByRole('heading', { name: '小野寺 正夫' })
    window.location.hash = '#/clients'
    await waitFor(async () => expect(await search()).toHaveProperty('value', 'きく'))
    expect(names()).toEqual(['菊地 洋子'])
  })

  it('leads to the import while there is nobody', async () => {
    fakeBridge.answer('clients/list', { rows: [], today: TODAY })
    showApp('#/clients')
    const link = await screen.findByRole('link', { name: '旧ライトのデータを取り込む' })
    expect(link.getAttribute('href')).toBe('#/import')
  })

  it('says what went wrong and tries again', async () => {
    fakeBridge.answer('clients/list', failing({ kind: 'unexpected', reference: 'ab12' }))
    showApp('#/clients')
    expect((await screen.findByRole('alert')).textContent).toContain('ab12')
    fakeBridge.answer('clients/list', { rows: ROWS, today: TODAY })
    await userEvent.click(screen.getByRole('button', { name: 'もう一度読み込む' }))
    expect(await search()).toBeTruthy()
  })
})

describe('対象者・記録をさがす', () => {
  it('lists clients and records, and leads to both', async () => {
    const hit = { caseId: 'c2', caseNo: '特R8-002', name: '菊地　洋子', kana: 'キクチ　ヨウコ' }
    fakeBridge.answer('search/find', {
      clients: [{ ...hit, kind: 'client', excerpt: 'キクチ　ヨウコ' }],
      records: [{ ...hit, kind: 'record', date: '2026-11-18', excerpt: '…手帳を受け取った…' }],
      hasMore: false,
      indexed: 1,
    })
    showApp('#/clients')
    await search()
    await userEvent.keyboard('{Control>}k{/Control}')
    await userEvent.keyboard('手帳')
    const client = await screen.findByRole('link', { name: /^菊地 洋子.*特R8-002/ })
    expect(client.getAttribute('href')).toBe('#/clients/c2/top')
    const record = screen.getByRole('link', { name: /R8.11.18の記録/ })
    expect(record.getAttribute('href')).toContain('#/clients/c2/records?find=')
  })
})
