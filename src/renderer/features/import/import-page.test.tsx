// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ImportJob, ImportResult } from '../../../shared/api/imports.ts'
import { failing, fakeBridge } from '../../testing/fake-bridge.ts'
import { showPage } from '../../testing/show-page.tsx'
import { ImportPage } from './import-page.tsx'

const RESULT: ImportResult = {
  batch: null,
  source: {
    format: 'mdb',
    version: 'Jet4',
    codePage: 932,
    tables: [
      { name: 'T_対象者', rows: 60, imported: 58, merged: 1, skipped: 1, role: 'mapped' },
      { name: 'T_予備', rows: 0, imported: 0, merged: 0, skipped: 0, role: 'noise' },
    ],
  },
  profile: 'raito-a',
  imported: {
    clients: 58,
    cases: 58,
    records: 0,
    placements: 0,
    acquisitions: 0,
    offences: 0,
    consultations: 0,
    otherCenters: 0,
    families: 0,
  },
  skipped: [{ table: 'T_対象者', row: 9, reason: '対象者のいない行です。旧データに残しました。' }],
  review: [
    {
      table: 'T_対象者',
      row: 14,
      key: '15',
      column: '依頼区分コード',
      value: '3',
      reason: '依頼区分「独自調整」を読み替えました。合っているか確かめてください。',
      took: 'general_adjustment',
    },
  ],
  unmapped: [{ table: 'T_対象者', column: '手帳メモ', filled: 31, samples: ['療育B2', '精神2級'] }],
  reconciliation: [
    {
      what: '性別：男',
      source: 50,
      imported: 49,
      equal: false,
      why: '取り込めなかった行があります',
    },
  ],
}
const DONE: ImportJob = { state: 'done', result: RESULT }
const RUNNING: ImportJob = {
  state: 'running',
  stage: 'reading',
  done: 20,
  total: 60,
  secondsLeft: 18,
}

/** What each job that is started says when it is asked, in turn; the last answer stays. */
function jobs(...answers: readonly (readonly ImportJob[])[]) {
  let started = 0
  const asked = new Map<string, number>()
  fakeBridge.answer('imports/start', () => ({ job: String(started++) }))
  fakeBridge.answer('imports/cancel', {})
  fakeBridge.answer('imports/status', ({ job }: { readonly job: string }) => {
    const turn = asked.get(job) ?? 0
    asked.set(job, turn + 1)
    const says = answers[Number(job)] ?? []
    return says[Math.min(turn, says.length - 1)]
  })
}

const inputsOf = (name: string) =>
  fakeBridge.asked.filter((call) => call.name === name).map(({ input }) => input)

async function chooseFile() {
  showPage('/import', ImportPage)
  await userEvent.click(await screen.findByRole('button', { name: 'ファイルを選ぶ' }))
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const follow = async (name: RegExp) => {
  window.location.hash = (await screen.findByRole('link', { name })).getAttribute('href') ?? ''
}

beforeEach(() => {
  // Lists draw the rows that fit: without a layout nothing would.
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600)
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(900)
  fakeBridge.reset()
  fakeBridge.picks = { token: 't1', name: 'raito.mdb', bytes: 1_503_232 }
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

describe('取込', () => {
  it('stays where it is when no file was picked', async () => {
    fakeBridge.picks = undefined
    await chooseFile()
    expect(screen.getByText('まだ何も取り込んでいません。')).toBeDefined()
    expect(fakeBridge.asked).toEqual([])
  })

  it('rehearses the file before anything is taken in', async () => {
    jobs([DONE])
    await chooseFile()
    expect(await screen.findByRole('heading', { name: '取り込むと、こうなります' })).toBeDefined()
    expect(inputsOf('imports/start')).toEqual([{ file: 't1', dryRun: true }])
    expect(screen.getByText('raito.mdb（1.5 MB）')).toBeDefined()
    expect(screen.getByRole('row', { name: '対象者 58名' })).toBeDefined()
    expect(screen.getByText('療育B2、精神2級')).toBeDefined()
    expect(screen.getByText('まだ何も取り込んでいません。', { exact: false })).toBeDefined()
  })

  it('shows of a table where its rows go and which cannot be read', async () => {
    jobs([DONE])
    await chooseFile()
    await follow(/T_対象者/)
    expect(await screen.findByRole('row', { name: '前に取り込んだものと同じ行 1行' })).toBeDefined()
    expect(screen.getByText('対象者のいない行です。旧データに残しました。')).toBeDefined()
  })

  it('shows of a reason every row, without codes', async () => {
    jobs([DONE])
    await chooseFile()
    await follow(/独自調整/)
    expect(await screen.findByText(/「3」 → 「一般調整」を入れます/)).toBeDefined()
    expect(screen.getByText('T_対象者 14行目（番号 15）')).toBeDefined()
  })

  it('says how far it is, and can be stopped', async () => {
    jobs([RUNNING])
    await chooseFile()
    expect(await screen.findByText('60行のうち 20行')).toBeDefined()
    expect(screen.getByText('あと およそ20秒')).toBeDefined()
    await press('確かめるのをやめる')
    expect(inputsOf('imports/cancel')).toEqual([{ job: '0' }])
  })

  it('keeps the job while one is elsewhere', async () => {
    jobs([RUNNING, DONE])
    await chooseFile()
    await screen.findByText('60行のうち 20行')
    window.location.hash = '/clients'
    expect(await screen.findByText('別の画面')).toBeDefined()
    window.location.hash = '/import'
    expect(await screen.findByRole('heading', { name: '取り込むと、こうなります' })).toBeDefined()
    expect(inputsOf('imports/start')).toHaveLength(1)
  })

  it('takes in what was rehearsed, and accounts for every row', async () => {
    jobs([DONE], [DONE])
    await chooseFile()
    await follow(/独自調整/)
    await press('取り込む')
    expect(await screen.findByText('取込が終わりました')).toBeDefined()
    expect(inputsOf('imports/start').at(-1)).toEqual({ file: 't1', dryRun: false })
    expect(await screen.findByRole('heading', { name: '新しく入ったもの' })).toBeDefined()
    await follow(/表ごとの行数/)
    expect(
      await screen.findByRole('row', { name: 'T_対象者 対象者・ケース 60 58 1 1 一致' }),
    ).toBeDefined()
    await follow(/突き合わせ/)
    expect(
      await screen.findByRole('row', { name: '男 50 49 違い 取り込めなかった行があります' }),
    ).toBeDefined()
  })

  it('asks for the password of the file, and takes it to the import', async () => {
    jobs(
      [{ state: 'failed', failure: { kind: 'password-needed' } }],
      [{ state: 'failed', failure: { kind: 'wrong-password' } }],
      [DONE],
      [DONE],
    )
    await chooseFile()
    const field = await screen.findByLabelText(/データベースのパスワード/)
    await press('このパスワードで開く')
    expect(screen.getByText('パスワードを入れてください。')).toBeDefined()
    await userEvent.type(field, 'chigau')
    await press('このパスワードで開く')
    expect(await screen.findByText(/パスワードが違います/)).toBeDefined()
    await userEvent.type(screen.getByLabelText(/データベースのパスワード/), 'tadashii')
    await press('このパスワードで開く')
    await press('取り込む')
    await screen.findByText('取込が終わりました')
    expect(inputsOf('imports/start').at(-1)).toEqual({
      file: 't1',
      dryRun: false,
      password: 'tadashii',
    })
  })

  it.each([
    {
      job: { state: 'failed', failure: { kind: 'damaged' } },
      words: /途中で切れているか、壊れています/,
    },
    { job: { state: 'failed', failure: { kind: 'cancelled' } }, words: '取込を取りやめました。' },
    { job: { state: 'broken', error: 'disk-full' }, words: /空き容量がなくなり/ },
    { job: { state: 'broken', error: 'unexpected' }, words: /思わぬことが起きました/ },
  ] as const)('says why nothing was taken in: $words', async ({ job, words }) => {
    jobs([job])
    await chooseFile()
    expect(await screen.findByText(words)).toBeDefined()
    expect(screen.getAllByText(/ライトのデータは変わっていません/).length).toBeGreaterThan(0)
    expect(screen.getByRole('button', { name: 'ファイルを選び直す' })).toBeDefined()
  })

  it.each([
    { kind: 'busy', words: 'ほかの取込が動いています。' },
    { kind: 'no-such-file', words: '選んだファイルが、もう手元にありません。' },
  ])('says why it cannot begin: $kind', async ({ kind, words }) => {
    fakeBridge.answer('imports/start', failing({ kind }))
    await chooseFile()
    expect(await screen.findByText(words)).toBeDefined()
  })
})
