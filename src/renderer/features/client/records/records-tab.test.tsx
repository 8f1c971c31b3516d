// @vitest-environment happy-dom
import { failing, fakeBridge } from '../../../testing/fake-bridge.ts'
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CaseRecordEntry } from '../../../../shared/cases/case-document.ts'
import { TODAY } from '../../../testing/build-case-sheet.ts'
import { answerUsually, showApp } from '../../../testing/show-app.tsx'
import { recordDays } from './record-days.ts'

function record(overrides: Partial<CaseRecordEntry>): CaseRecordEntry {
  return {
    id: 'r1',
    date: '2026-11-18',
    category1: 'phone',
    category2: 'important',
    author: '佐藤\u3000由美',
    body: '手帳の更新について役場へ電話した。',
    ...overrides,
  }
}

const RECORDS = [
  record({}),
  record({
    id: 'r2',
    time: '15:20',
    category2: 'normal',
    author: '高橋 健',
    body: '見学の日を決めた。',
  }),
  record({
    id: 'r3',
    date: '2026-06-25',
    category1: 'interview',
    category2: 'normal',
    body: '初回面談。',
  }),
]
const PAGE = '#/clients/case-1/records'

beforeEach(() => {
  answerUsually()
  fakeBridge.answer('records/list', { records: RECORDS })
})
afterEach(cleanup)

const body = () => screen.findByRole<HTMLTextAreaElement>('textbox', { name: '本文' })
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const list = () => screen.getByRole('region', { name: 'これまでの記録' })
const entries = () => within(list()).getAllByRole('listitem').length

describe('writing a record', () => {
  it('has date and author ready, and the cursor in the text', async () => {
    showApp(PAGE)
    const text = await body()
    await waitFor(() => expect(document.activeElement).toBe(text))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: '日付' }).value).toBe('R8.11.19')
    expect(screen.getByText('記録者 佐藤 由美')).toBeTruthy()
  })

  it('sends what was chosen, says so, and is empty again', async () => {
    fakeBridge.answer('records/add', () => {
      const added = record({ id: 'r9', date: TODAY, body: '新しい記録' })
      fakeBridge.answer('records/list', { records: [added, ...RECORDS] })
      return added
    })
    showApp(PAGE)
    await userEvent.type(await body(), '新しい記録')
    await userEvent.click(screen.getByRole('radio', { name: '面談記録' }))
    await userEvent.click(screen.getByRole('radio', { name: '取得' }))
    await userEvent.type(screen.getByRole('textbox', { name: '時刻' }), '905')
    await userEvent.type(screen.getByRole('textbox', { name: '所要分' }), '６０')
    await press('記録する')
    expect(await screen.findByText('令和8年11月19日の記録を残しました。')).toBeTruthy()
    expect((await body()).value).toBe('')
    expect(entries()).toBe(4)
    expect(fakeBridge.lastInput('records/add')).toEqual({
      caseId: 'case-1',
      date: TODAY,
      time: '09:05',
      minutes: 60,
      method: null,
      category1: 'interview',
      category2: 'acquisition',
      body: '新しい記録',
    })
  })

  it('asks for the text, and for a day that has come', async () => {
    showApp(PAGE)
    await body()
    const day = screen.getByRole('textbox', { name: '日付' })
    await userEvent.clear(day)
    await userEvent.type(day, 'R8.11.20')
    await press('記録する')
    expect(screen.getByText(/本文を入れてください/)).toBeTruthy()
    expect(screen.getByText(/きょう（R8.11.19）より後の日付です/)).toBeTruthy()
    expect(fakeBridge.lastInput('records/add')).toBeUndefined()
  })

  it('keeps the text when the program refuses', async () => {
    fakeBridge.answer('records/add', failing({ kind: 'disk-full' }))
    showApp(PAGE)
    await userEvent.type(await body(), '書きかけ')
    await press('記録する')
    expect((await screen.findByRole('alert')).textContent).toContain('空き容量')
    expect((await body()).value).toBe('書きかけ')
  })

  it('keeps a begun text on the other tabs and marks it', async () => {
    showApp(PAGE)
    await userEvent.type(await body(), '書きかけ')
    window.location.hash = '#/clients/case-1/support'
    expect(await screen.findByRole('link', { name: /記録.*書きかけ/ })).toBeTruthy()
    window.location.hash = PAGE
    expect((await body()).value).toBe('書きかけ')
  })

  it('takes Enter in the text as a line break', async () => {
    showApp(PAGE)
    await userEvent.type(await body(), '一行目{Enter}二行目')
    expect((await body()).value).toBe('一行目\n二行目')
    expect(fakeBridge.lastInput('records/add')).toBeUndefined()
  })
})

describe('reading records', () => {
  it('groups them by day and filters by category, author and words', async () => {
    showApp(PAGE)
    await body()
    expect(screen.getByRole('heading', { name: 'きのう 11月18日（水）' })).toBeTruthy()
    expect(entries()).toBe(3)
    await userEvent.selectOptions(screen.getByLabelText('記録者'), '高橋 健')
    expect(entries()).toBe(1)
    await userEvent.selectOptions(screen.getByLabelText('記録者'), 'すべて')
    await userEvent.selectOptions(screen.getByLabelText('カテゴリー'), '重要な情報')
    expect(entries()).toBe(1)
    await userEvent.type(screen.getByLabelText('本文の言葉'), 'ない言葉')
    expect(screen.getByText('条件に合う記録はありません。条件を消すと 3件あります。')).toBeTruthy()
    await press('条件を消す')
    expect(entries()).toBe(3)
  })

  it('comes narrowed to the words of a search', async () => {
    showApp(`${PAGE}?find=${encodeURIComponent('てちょう 手帳')}`)
    await body()
    expect(screen.getByText('3件のうち 0件')).toBeTruthy()
    fireEvent.change(screen.getByLabelText('本文の言葉'), { target: { value: '手帳' } })
    expect(entries()).toBe(1)
  })

  it('opens a text of 100,000 characters only when asked', async () => {
    const long = 'あ'.repeat(100_000)
    fakeBridge.answer('records/list', { records: [record({ body: long })] })
    showApp(PAGE)
    await body()
    expect(list().textContent.length).toBeLessThan(3000)
    await press('全文を読む（100,000文字）')
    expect(list().textContent.length).toBeGreaterThan(100_000)
  })

  it('shows the first hundred of many at once', async () => {
    const many = Array.from({ length: 250 }, (_, index) => record({ id: `m${index}` }))
    fakeBridge.answer('records/list', { records: many })
    showApp(PAGE)
    await body()
    expect(entries()).toBe(100)
    await press('前の記録も見る（あと 150件）')
    expect(entries()).toBe(200)
  })
})

describe('recordDays', () => {
  it.each([
    { date: '2026-11-19', day: 'きょう 11月19日（木）', note: '令和8年・1件' },
    { date: '2026-11-18', day: 'きのう 11月18日（水）', note: '令和8年・1件' },
    { date: '2019-04-30', day: '4月30日（火）', note: '平成31年・1件' },
    { date: '2012-07', day: '平成24年7月', note: '平成24年・1件' },
  ])('names the day of $date', ({ date, day, note }) => {
    expect(recordDays([record({ date })], TODAY)).toMatchObject([{ day, note }])
  })

  it('names a record without a day', () => {
    const { date: _none, ...undated } = record({})
    expect(recordDays([undated], TODAY)).toMatchObject([{ day: '日付なし', note: '1件' }])
  })
})
