// @vitest-environment happy-dom
import { failing, fakeBridge } from '../../testing/fake-bridge.ts'
import { cleanup, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { answerUsually, LOCKED, NO_VAULT, OPEN, showApp } from '../../testing/show-app.tsx'
import { firstStartErrors } from './first-start-draft.ts'

beforeEach(answerUsually)
afterEach(cleanup)

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
/** All fields here are 必須, which is part of their label. */
const field = (label: string) => screen.findByLabelText<HTMLInputElement>(`${label}必須`)
const fill = async (label: string, text: string) => userEvent.type(await field(label), text)

describe('LoginPage', () => {
  beforeEach(() => {
    fakeBridge.answer('session/state', LOCKED)
  })

  it('asks for what is missing and sends nothing', async () => {
    showApp('')
    await field('お名前')
    await press('ログインする')
    expect(screen.getByText('お名前を入れてください。')).toBeTruthy()
    expect(screen.getByText('パスワードを入れてください。')).toBeTruthy()
    expect(fakeBridge.lastInput('session/login')).toBeUndefined()
  })

  it('says that name or password is wrong and how long to wait, and takes the password away', async () => {
    fakeBridge.answer('session/login', failing({ kind: 'wrong-credentials', waitSeconds: 2 }))
    showApp('')
    await fill('お名前', '佐藤 由美')
    await fill('パスワード', 'wrong-1234')
    await press('ログインする')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toContain('氏名かパスワードが違います。')
    expect(alert.textContent).toContain('2秒待ってから')
    expect((await field('パスワード')).value).toBe('')
    await waitFor(() => expect(alert.textContent).not.toContain('秒待って'), { timeout: 4000 })
  })

  it('opens the list of clients', async () => {
    fakeBridge.answer('session/login', () => {
      fakeBridge.answer('session/state', OPEN)
      return OPEN.user
    })
    showApp('')
    await fill('お名前', '佐藤 由美')
    await fill('パスワード', 'Kensa-2026-hanako{Enter}')
    expect(await screen.findByRole('heading', { name: '対象者' })).toBeTruthy()
    expect(fakeBridge.lastInput('session/login')).toEqual({
      name: '佐藤 由美',
      password: 'Kensa-2026-hanako',
    })
  })

  it('opens with the recovery key, which needs no name', async () => {
    fakeBridge.answer('session/login', failing({ kind: 'wrong-credentials' }))
    showApp('')
    await field('お名前')
    await press('パスワードを忘れたとき（復旧キーで開く）')
    await fill('復旧キー', 'AAAA-BBBB')
    await press('復旧キーで開く')
    expect((await screen.findByRole('alert')).textContent).toContain('復旧キーが違います。')
    expect(fakeBridge.lastInput('session/login')).toEqual({ name: '', password: 'AAAA-BBBB' })
  })

  it('says what is wrong with a damaged vault', async () => {
    fakeBridge.answer('session/login', failing({ kind: 'database-damaged' }))
    showApp('')
    await fill('お名前', 'だれか')
    await fill('パスワード', 'Kensa-2026-hanako{Enter}')
    expect((await screen.findByRole('alert')).textContent).toContain('壊れている')
  })
})

describe('firstStartErrors', () => {
  const right = {
    center: '青葉県センター',
    admin: '佐藤 由美',
    password: 'Minato-7931-kaze',
    again: 'Minato-7931-kaze',
  }
  it.each([
    { when: 'everything is right', change: {}, fields: [] },
    { when: 'the center has no name', change: { center: '  ' }, fields: ['center'] },
    { when: 'nobody is named', change: { admin: '' }, fields: ['admin'] },
    {
      when: 'the password is short',
      change: { password: 'a1', again: 'a1' },
      fields: ['password'],
    },
    { when: 'both passwords differ', change: { again: 'Minato-7931-kazi' }, fields: ['again'] },
    {
      when: 'the center is longer than 60',
      change: { center: 'あ'.repeat(61) },
      fields: ['center'],
    },
  ])('refuses exactly what is wrong when $when', ({ change, fields }) => {
    expect(Object.keys(firstStartErrors({ ...right, ...change }))).toEqual(fields)
  })
})

describe('FirstStartPage', () => {
  it('makes the vault, and shows the key until it is on paper', async () => {
    fakeBridge.answer('session/state', NO_VAULT)
    fakeBridge.answer('session/create', () => {
      fakeBridge.answer('session/state', OPEN)
      return { recoveryKey: 'PW2Z-8MZM' }
    })
    showApp('')
    await fill('センターの名前', '青葉県センター')
    await fill('あなたのお名前', '佐藤 由美')
    await fill('パスワード', 'Minato-7931-kaze')
    await fill('パスワード（もう一度）', 'Minato-7931-kaze')
    await press('センターのデータを作る')
    expect((await screen.findByLabelText('復旧キー')).textContent).toBe('PW2Z-8MZM')
    const goOn = screen.getByRole<HTMLButtonElement>('button', { name: /何も入っていない/ })
    expect(goOn.disabled).toBe(true)
    await userEvent.click(screen.getByLabelText('紙に控えました'))
    await userEvent.click(goOn)
    expect(await screen.findByRole('heading', { name: '対象者' })).toBeTruthy()
    expect(screen.queryByText('PW2Z-8MZM')).toBeNull()
  })
})

describe('a lock', () => {
  it('takes everything off the screen at once when the program locks by itself', async () => {
    showApp('#/clients')
    await screen.findByRole('heading', { name: '対象者' })
    fakeBridge.answer('session/state', LOCKED)
    fakeBridge.lockByItself()
    expect(await screen.findByRole('heading', { name: 'ログイン' })).toBeTruthy()
    expect(document.body.textContent).not.toContain('小野寺')
  })

  it('follows when any answer says that the program is locked', async () => {
    fakeBridge.answer('clients/list', failing({ kind: 'locked' }))
    fakeBridge.answer('session/state', () =>
      fakeBridge.lastInput('clients/list') === undefined ? OPEN : LOCKED,
    )
    showApp('#/clients')
    expect(await screen.findByRole('heading', { name: 'ログイン' })).toBeTruthy()
  })

  it('is one press when nothing is unsaved', async () => {
    showApp('#/clients')
    await screen.findByRole('heading', { name: '対象者' })
    await press('ロックする')
    expect(await screen.findByRole('heading', { name: 'ログイン' })).toBeTruthy()
  })
})
