// @vitest-environment happy-dom
import { fakeBridge } from '../../../testing/fake-bridge.ts'
import { cleanup, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseSheet } from '../../../../shared/api/cases.ts'
import { buildCaseSheet, TODAY } from '../../../testing/build-case-sheet.ts'
import { answerUsually, showApp } from '../../../testing/show-app.tsx'
import { summaryOf } from './summary.ts'
import { timeLineData } from './time-line-data.ts'

beforeEach(answerUsually)
afterEach(cleanup)

const ENDED: Partial<CaseSheet> = {
  status: 'ended',
  coordination: {
    endDate: '2026-08-01',
    endReason: 'settled',
    releaseDate: '2026-08-01',
    otherCenters: [],
  },
  followUp: {
    startDate: '2026-08-01',
    endDate: '2026-10-31',
    endReason: 'stable',
    placements: [
      { order: 1, date: '2026-08-01', name: '自立準備ホーム', intermediate: true },
      { order: 2, date: '2026-09-10', type: 'apartment', intermediate: false },
    ],
    reoffences: [],
  },
}

describe('TopTab', () => {
  it('sums the case up, says what is next and leads to what is missing', async () => {
    showApp('#/clients/case-1/top')
    expect(await screen.findByText('相談時 77歳・現在 78歳')).toBeTruthy()
    expect(screen.getByText('R8.6.8（令和8年度）')).toBeTruthy()
    expect(screen.getByText('知的（B2）・精神疑い・高齢')).toBeTruthy()
    const steps = screen.getByRole('list', { name: '支援の道すじ' })
    expect(steps.querySelector('[aria-current=step]')?.textContent).toContain('フェイス')
    expect(screen.getByText(/フェイスシートを作ります。/).textContent).toContain('あと 6日です。')
    const missing = screen.getByRole('link', { name: '支援開始日' })
    expect(missing.getAttribute('href')).toBe('#/clients/case-1/basic?field=supportStartDate')
  })

  it('opens the face sheet from the next step', async () => {
    showApp('#/clients/case-1/top')
    const [, next] = await screen.findAllByRole('button', { name: 'フェイスシートを作る' })
    if (next) await userEvent.click(next)
    expect(screen.getByRole('dialog', { name: 'フェイスシートを作る' })).toBeTruthy()
  })

  it('warns of what an import left to a person', async () => {
    fakeBridge.answer('cases/get', buildCaseSheet({ reviewCount: 2 }))
    showApp('#/clients/case-1/top')
    expect(await screen.findByText('取込のとき確認が必要になったもの 2件')).toBeTruthy()
  })

  it('says when the support has ended, and asks for nothing more', async () => {
    fakeBridge.answer('cases/get', buildCaseSheet(ENDED))
    showApp('#/clients/case-1/top')
    expect(await screen.findByText('この支援は、令和8年10月31日に終わりました。')).toBeTruthy()
    expect(screen.queryByText('次にすること')).toBeNull()
  })

  it('has the line of time as a table too', async () => {
    fakeBridge.answer('cases/get', buildCaseSheet(ENDED))
    showApp('#/clients/case-1/top')
    await userEvent.click(await screen.findByRole('button', { name: '表で見る' }))
    const table = screen.getByRole('table', { name: 'これまでとこれから' })
    expect(within(table).getByText('自立準備ホーム')).toBeTruthy()
    expect(within(table).getByText('療育手帳 B2')).toBeTruthy()
  })
})

describe('summaryOf', () => {
  it('says what was not entered instead of leaving a hole', () => {
    const sheet = buildCaseSheet({ client: { name: '不詳' }, disabilities: {}, elderly: undefined })
    const { requestDate: _1, institution: _2, category: _3, ...rest } = sheet
    const words = new Map(summaryOf(rest, TODAY).map(({ term, value }) => [term, value]))
    expect(words.get('② 年齢')).toBe('生年月日がありません')
    expect(words.get('④ 依頼日')).toBe('未入力')
    expect(words.get('⑤ 支援期間')).toBe('日付が足りません')
    expect(words.get('⑨ 障害・高齢')).toBe('なし、または未入力')
  })

  it('counts an ended case up to its end', () => {
    const facts = summaryOf(buildCaseSheet(ENDED), TODAY)
    expect(facts[4]?.value).toBe('145日（4か月23日）で終了')
  })
})

describe('timeLineData', () => {
  it('is nothing while no date is entered', () => {
    const { requestDate: _none, ...undated } = buildCaseSheet({ acquisitions: [], recordDays: [] })
    expect(timeLineData(undated, TODAY)).toBeUndefined()
  })

  it('draws each home up to the next, and the move on the day of the release as the release', () => {
    const data = timeLineData(buildCaseSheet(ENDED), TODAY)
    expect(data?.residences.map(({ label, from, to }) => [label, from, to])).toEqual([
      ['青葉刑務所', '2026-06-08', '2026-08-01'],
      ['自立準備ホーム', '2026-08-01', '2026-09-10'],
      ['アパート等', '2026-09-10', '2026-10-31'],
    ])
    expect(data?.points.map(({ kind, on }) => `${kind} ${on}`)).toEqual([
      'release 2026-08-01',
      'move 2026-09-10',
      'acquisition 2026-10-01',
    ])
  })

  it('shows a release that lies ahead as planned', () => {
    const sheet = buildCaseSheet({ coordination: { releaseDate: '2027-01-20', otherCenters: [] } })
    expect(timeLineData(sheet, TODAY)?.points[0]).toMatchObject({ kind: 'planned-release' })
  })
})
