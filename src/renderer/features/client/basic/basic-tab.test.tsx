// @vitest-environment happy-dom
import { failing, fakeBridge } from '../../../testing/fake-bridge.ts'
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildCaseSheet } from '../../../testing/build-case-sheet.ts'
import { answerUsually, showApp } from '../../../testing/show-app.tsx'

beforeEach(answerUsually)
afterEach(cleanup)

const BASIC = '#/clients/case-1/basic'
const textbox = (label: string) => screen.findByLabelText<HTMLInputElement>(label)
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

async function retype(name: string, text: string) {
  const field = await textbox(name)
  await userEvent.clear(field)
  if (text !== '') await userEvent.type(field, text)
}

describe('BasicTab', () => {
  it('shows the person with one space, and what is missing beside its field', async () => {
    showApp(BASIC)
    expect((await textbox('① 氏名必須')).value).toBe('小野寺 正夫')
    expect(screen.getByLabelText('⑤ 支援開始日未入力')).toBeTruthy()
    expect(screen.getByText('変更はありません')).toBeTruthy()
  })

  it('saves the whole form on the revision it was filled from, the name as it was typed once', async () => {
    fakeBridge.answer('cases/editBasic', () => {
      const saved = buildCaseSheet({ revision: 4, capas: '70' })
      fakeBridge.answer('cases/get', saved)
      return saved
    })
    showApp(BASIC)
    await retype('CAPAS', '70')
    expect(screen.getByText('保存していない変更 1か所')).toBeTruthy()
    await press('保存する')
    expect(await screen.findByText('保存しました')).toBeTruthy()
    expect(fakeBridge.lastInput('cases/editBasic')).toMatchObject({
      caseId: 'case-1',
      revision: 3,
      personRevision: 2,
      basic: { capas: '70', name: '小野寺\u3000正夫', kana: 'オノデラ\u3000マサオ' },
    })
  })

  it('opens the fields of a disability with 有 and keeps physical and mental apart', async () => {
    showApp(BASIC)
    const block = await screen.findByRole('region', { name: '身体障害' })
    expect(within(block).queryByLabelText('障がい部位')).toBeNull()
    await userEvent.click(within(block).getByRole('radio', { name: '有' }))
    expect(within(block).getByLabelText(/障がい部位/)).toBeTruthy()
  })

  it('says what to mend and sends nothing, then saves', async () => {
    showApp(BASIC)
    await retype('① 氏名必須', '')
    await press('保存する')
    expect(screen.getByText('1か所を直してから保存してください')).toBeTruthy()
    expect(screen.getByText(/氏名を入れてください/)).toBeTruthy()
    expect(fakeBridge.lastInput('cases/editBasic')).toBeUndefined()
    await waitFor(async () => expect(document.activeElement).toBe(await textbox('① 氏名必須')))
  })

  it('keeps what was typed while one looks at another tab', async () => {
    showApp(BASIC)
    await retype('CAPAS', '71')
    window.location.hash = '#/clients/case-1/support'
    await screen.findByRole('heading', { name: 'コーディネート' })
    expect(screen.getByRole('link', { name: /基本情報.*保存前/ })).toBeTruthy()
    window.location.hash = BASIC
    expect((await textbox('CAPAS')).value).toBe('71')
  })

  it('gives the stored values back with 変更をやめる', async () => {
    showApp(BASIC)
    await retype('CAPAS', '71')
    await press('変更をやめる')
    expect((await textbox('CAPAS')).value).toBe('68')
    expect(screen.getByText('変更はありません')).toBeTruthy()
  })

  it('asks before a lock would lose something', async () => {
    showApp(BASIC)
    await retype('CAPAS', '71')
    await press('ロックする')
    const question = await screen.findByRole('alertdialog')
    expect(question.textContent).toContain('小野寺 正夫 さんの基本情報（1か所）')
    await press('画面に戻る')
    expect((await textbox('CAPAS')).value).toBe('71')
    await press('ロックする')
    await press('保存せずにロックする')
    expect(await screen.findByRole('heading', { name: 'ログイン' })).toBeTruthy()
  })

  it('goes to the field that 未入力 named', async () => {
    showApp(`${BASIC}?field=supportStartDate`)
    const field = await textbox('⑤ 支援開始日未入力')
    await waitFor(() => expect(document.activeElement).toBe(field))
  })

  it('folds 旧データ away and opens it to read', async () => {
    showApp(BASIC)
    await screen.findByText(/旧ライトから来た値 1件/)
    expect(screen.queryByText('療育B2（H24更新）')).toBeNull()
    await press('開いて見る')
    expect(screen.getByText('療育B2（H24更新）')).toBeTruthy()
  })

  it('shows both values of a lost race and saves what the person chose on the newer revision', async () => {
    const current = buildCaseSheet({ revision: 9, capas: '99', domicile: '若葉市2番地' })
    fakeBridge.answer('cases/editBasic', failing({ kind: 'edited-elsewhere', current }))
    showApp(BASIC)
    await retype('CAPAS', '70')
    await press('保存する')
    const dialog = await screen.findByRole('alertdialog')
    const save = within(dialog).getByRole<HTMLButtonElement>('button', { name: /保存する/ })
    expect(save.disabled).toBe(true)
    expect(dialog.textContent).toContain('本籍')
    await userEvent.click(within(dialog).getByRole('radio', { name: '自分の入力：70' }))
    fakeBridge.answer('cases/editBasic', () => {
      const saved = buildCaseSheet({ ...current, revision: 10, capas: '70' })
      fakeBridge.answer('cases/get', saved)
      return saved
    })
    await userEvent.click(save)
    expect(await screen.findByText('保存しました')).toBeTruthy()
    expect(fakeBridge.lastInput('cases/editBasic')).toMatchObject({
      revision: 9,
      basic: { capas: '70', domicile: '若葉市2番地' },
    })
  })

  it('moves on with Enter instead of saving', async () => {
    showApp(BASIC)
    await userEvent.type(await textbox('① 氏名必須'), '{Enter}')
    expect(document.activeElement).toBe(await textbox('② フリガナ'))
  })
})

describe('フェイスシートを作る', () => {
  it.each([
    { label: '簡易版（1枚）', layout: 'simple' },
    { label: '完全版（2〜4枚）', layout: 'full' },
  ])('makes $label and saves it where the person says', async ({ label, layout }) => {
    fakeBridge.answer('documents/faceSheet', {
      id: 'd1',
      fileName: 'フェイスシート.docx',
      bytes: 9,
    })
    fakeBridge.saveOutcome = { kind: 'saved', fileName: 'フェイスシート.docx' }
    showApp('#/clients/case-1/support')
    await userEvent.click(await screen.findByRole('button', { name: 'フェイスシートを作る' }))
    await userEvent.click(screen.getByRole('radio', { name: label }))
    await press('Word で作る')
    expect(await screen.findByText('「フェイスシート.docx」を保存しました。')).toBeTruthy()
    expect(fakeBridge.lastInput('documents/faceSheet')).toEqual({ caseId: 'case-1', layout })
    expect(fakeBridge.saved).toEqual(['d1'])
  })

  it.each([
    { outcome: { kind: 'target-in-use' }, words: 'ほかのプログラムで開かれています' },
    { outcome: { kind: 'disk-full' }, words: '空き容量が足りず' },
    { outcome: { kind: 'not-writable' }, words: 'その場所には書き込めません' },
    { outcome: { kind: 'cancelled' }, words: '保存を取りやめました' },
  ] as const)('says what became of the file: $outcome.kind', async ({ outcome, words }) => {
    fakeBridge.answer('documents/faceSheet', { id: 'd1', fileName: 'a.docx', bytes: 9 })
    fakeBridge.saveOutcome = outcome
    showApp('#/clients/case-1/support')
    await userEvent.click(await screen.findByRole('button', { name: 'フェイスシートを作る' }))
    await press('Word で作る')
    expect(await screen.findByText(new RegExp(words))).toBeTruthy()
  })
})
