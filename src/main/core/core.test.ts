import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { ok } from '../../shared/result.ts'
import { Core, type CoreOptions } from './core.ts'

const SAMPLE = new URL('../../../samples/raito-a-small.mdb', import.meta.url).pathname
const admin = { center: '福井', admin: '検査 太郎', password: 'Kensa-2026-taro' }
const login = { name: admin.admin, password: admin.password }
const IDLE_MS = 600_000

let folder: string
let now: number
let core: Core

function coreOn(overrides: Partial<CoreOptions> = {}): Core {
  return new Core({
    folder: join(folder, 'data'),
    device: 'test',
    now: () => now,
    programVersion: '1.2.3',
    idleLockMs: undefined,
    hasBackgroundWork: false,
    writeLog: () => undefined,
    ...overrides,
  })
}

async function reopened(overrides: Partial<CoreOptions>): Promise<void> {
  await core.close()
  core = coreOn(overrides)
  expect(await core.call('session', 'login', login)).toMatchObject({ ok: true })
}

const vaultState = async (of: Core = core): Promise<unknown> => {
  const reply = await of.call('session', 'state', {})
  return (reply as { readonly value: { readonly vault: string } }).value.vault
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'core-'))
  now = new Date(2026, 10, 22, 9).getTime()
  core = coreOn()
})
afterEach(async () => {
  await core.close()
  rmSync(folder, { recursive: true, force: true })
})

describe('a core without a vault', () => {
  it('says that nothing is set up, and which day it is', async () => {
    expect(await core.call('session', 'state', {})).toEqual(
      ok({ vault: 'none', programVersion: '1.2.3', today: '2026-11-22' }),
    )
  })

  it('cannot be logged in to', async () => {
    expect(await core.call('session', 'login', login)).toMatchObject({
      error: { kind: 'no-vault' },
    })
  })

  it('refuses a weak password and makes nothing', async () => {
    const weak = { ...admin, password: 'password12' }
    expect(await core.call('session', 'create', weak)).toMatchObject({
      error: { kind: 'weak-password', weakness: 'common' },
    })
    expect(await vaultState()).toBe('none')
  })

  it.each([
    ['clients', 'list'],
    ['records', 'add'],
    ['imports', 'start'],
  ])('refuses %s/%s as locked', async (area, verb) => {
    expect(await core.call(area, verb, {})).toMatchObject({ error: { kind: 'locked' } })
  })

  it.each([
    ['__proto__', 'state'],
    ['session', '__proto__'],
    ['session', 'constructor'],
    ['nothing', 'here'],
  ])('knows no call %s/%s', async (area, verb) => {
    expect(await core.call(area, verb, {})).toMatchObject({ error: { kind: 'invalid-input' } })
  })

  it('takes no file', async () => {
    const file = { name: 'a.mdb', bytes: 1, source: { path: '/a.mdb' } }
    expect(await core.pickFile(file)).toBeUndefined()
  })
})

describe('a core with a vault', () => {
  let recoveryKey: string

  beforeEach(async () => {
    const created = await core.call('session', 'create', admin)
    recoveryKey = (created as { readonly value: { readonly recoveryKey: string } }).value
      .recoveryKey
  })

  it('logs the person in who made it, with all roles of a center of one', async () => {
    expect(await core.call('session', 'state', {})).toMatchObject({
      value: {
        vault: 'open',
        center: '福井',
        user: { name: '検査 太郎', roles: ['caseworker', 'head', 'clerk', 'admin'] },
      },
    })
  })

  it('keeps name and roles for the next login, with the name in any spelling', async () => {
    await core.lock()
    expect(await core.call('session', 'login', { ...login, name: '検査太郎' })).toEqual(
      ok({ name: '検査 太郎', roles: ['caseworker', 'head', 'clerk', 'admin'] }),
    )
  })

  it('opens with the recovery key', async () => {
    await core.lock()
    expect(await core.call('session', 'login', { name: '', password: recoveryKey })).toMatchObject({
      value: { name: '復旧キー' },
    })
  })

  it('makes no second vault in the same folder', async () => {
    expect(await core.call('session', 'create', admin)).toMatchObject({
      error: { kind: 'vault-exists' },
    })
  })

  it('can be logged in to while somebody is logged in: the new login takes over', async () => {
    expect(await core.call('session', 'login', login)).toMatchObject({ ok: true })
    expect(await vaultState()).toBe('open')
  })

  it('forgets the center, the person and all data when it locks, and tells so once', async () => {
    const told = vi.fn()
    core.onLocked(told)
    await core.call('session', 'lock', {})
    await core.lock()
    expect(told).toHaveBeenCalledTimes(1)
    expect(await vaultState()).toBe('locked')
    expect(await core.call('clients', 'list', {})).toMatchObject({ error: { kind: 'locked' } })
  })

  it('answers calls that began before the lock', async () => {
    const replies = await Promise.all([core.call('clients', 'list', {}), core.lock()])
    expect(replies[0]).toMatchObject({ ok: true })
  })

  it('is refused to a second program while it is open, and given to it afterwards', async () => {
    const second = coreOn()
    expect(await second.call('session', 'login', login)).toMatchObject({
      error: { kind: 'vault-in-use' },
    })
    await core.lock()
    expect(await second.call('session', 'login', login)).toMatchObject({ ok: true })
    await second.close()
  })

  it('doubles the wait after each wrong password, tries nothing meanwhile, and forgives at success', async () => {
    await core.lock()
    const wrong = () => core.call('session', 'login', { ...login, password: 'Wrong-2026-taro' })
    for (const waitSeconds of [1, 2, 4]) {
      expect(await wrong()).toMatchObject({ error: { kind: 'wrong-credentials', waitSeconds } })
      expect(await core.call('session', 'login', login)).toMatchObject({
        error: { kind: 'wrong-credentials', waitSeconds },
      })
      now += waitSeconds * 1000
    }
    expect(await core.call('session', 'login', login)).toMatchObject({ ok: true })
    await core.lock()
    expect(await wrong()).toMatchObject({ error: { waitSeconds: 1 } })
  })

  it('tries no two passwords at the same time', async () => {
    await core.lock()
    const guess = { ...login, password: 'Wrong-2026-taro' }
    const replies = await Promise.all([
      core.call('session', 'login', guess),
      core.call('session', 'login', login),
    ])
    expect(replies[1]).toMatchObject({ error: { kind: 'wrong-credentials', waitSeconds: 1 } })
  })

  it('locks at the next call after ten idle minutes, which polls do not prolong', async () => {
    await reopened({ idleLockMs: IDLE_MS })
    now += IDLE_MS - 1
    expect(await core.call('session', 'state', {})).toMatchObject({ value: { vault: 'open' } })
    now += 1
    expect(await core.call('clients', 'list', {})).toMatchObject({ error: { kind: 'locked' } })
  })

  it('stays open while somebody works', async () => {
    await reopened({ idleLockMs: IDLE_MS })
    for (const step of [1, 2, 3]) {
      now += IDLE_MS - step
      expect(await core.call('clients', 'list', {})).toMatchObject({ ok: true })
    }
  })

  it('locks by itself when nobody calls at all', async () => {
    await reopened({ idleLockMs: 200, now: Date.now })
    await vi.waitFor(async () => expect(await vaultState()).toBe('locked'), { timeout: 5_000 })
  })

  it('makes the first account again where a power cut came between vault and account', async () => {
    core.context?.database.sqlite.exec(`
      drop trigger journal_accounts_delete;
      delete from accounts`)
    await core.lock()
    expect(await core.call('session', 'login', login)).toMatchObject({
      value: { name: '検査 太郎', roles: ['caseworker', 'head', 'clerk', 'admin'] },
    })
  })

  it('refuses a person whose account is retired', async () => {
    core.context?.database.sqlite.exec(`
      drop trigger journal_accounts_update;
      update accounts set retired_at = '2026-11-01'`)
    await core.lock()
    expect(await core.call('session', 'login', login)).toMatchObject({
      error: { kind: 'wrong-credentials' },
    })
  })

  it('imports a picked file beside the calls, then makes the index, and counts new facts', async () => {
    await reopened({ hasBackgroundWork: true })
    const bytes = readFileSync(SAMPLE)
    const picked = await core.pickFile({ name: 'a.mdb', bytes: bytes.length, source: { bytes } })
    const started = await core.call('imports', 'start', { file: picked?.token, dryRun: false })
    const { job } = (started as { readonly value: { readonly job: string } }).value
    expect(
      await core.call('imports', 'start', { file: picked?.token, dryRun: false }),
    ).toMatchObject({ error: { kind: 'busy' } })
    await vi.waitFor(
      async () =>
        expect(await core.call('imports', 'status', { job })).toMatchObject({
          value: { state: 'done' },
        }),
      { timeout: 30_000 },
    )
    await vi.waitFor(
      async () =>
        expect(await core.call('search', 'find', { text: '面談' })).toMatchObject({
          value: { indexed: 1 },
        }),
      { timeout: 30_000, interval: 100 },
    )
    const listed = await core.call('clients', 'list', {})
    const { rows } = (listed as { readonly value: { readonly rows: readonly unknown[] } }).value
    expect(rows.length).toBeGreaterThan(50)
  })

  it('takes a running import back when it is locked', async () => {
    const picked = await core.pickFile({ name: 'a.mdb', bytes: 1, source: { path: SAMPLE } })
    await core.call('imports', 'start', { file: picked?.token, dryRun: false })
    await core.lock()
    await core.call('session', 'login', login)
    expect(await core.call('clients', 'list', {})).toMatchObject({ value: { rows: [] } })
  })
})
