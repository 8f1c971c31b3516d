import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asWriter } from '../db/as-writer.ts'
import { createVault, openVault, type OpenVault, type VaultEnvironment } from './vault.ts'

const admin = { center: '福井', admin: '検査 太郎', password: 'Kensa-2026-taro' }
let environment: VaultEnvironment
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'vault-'))
  environment = {
    folder: join(folder, 'data'),
    now: () => Date.parse('2026-11-22'),
    device: 'test',
  }
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

async function created(): Promise<{ vault: OpenVault; recoveryKey: string }> {
  const result = await createVault(environment, admin)
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

async function opened(name: string, secret: string): Promise<OpenVault> {
  const result = await openVault(environment, name, secret)
  if (!result.ok) throw new Error(result.error.kind)
  return result.value
}

describe('vault', () => {
  it('opens with the name in any spelling and the password', async () => {
    const { vault } = await created()
    await vault.database.close()
    const again = await opened('検査　太郎', admin.password)
    expect(again.header.center).toBe('福井')
    await again.database.close()
  })

  it('opens with the recovery key, typed without hyphens and in small letters', async () => {
    const { vault, recoveryKey } = await created()
    await vault.database.close()
    const again = await opened('', recoveryKey.replaceAll('-', ' ').toLowerCase())
    await again.database.close()
  })

  it.each([
    { when: 'the password is wrong', name: '検査 太郎', secret: 'Kensa-2026-tarO' },
    { when: 'nobody has that name', name: '検査 花子', secret: admin.password },
    {
      when: 'the recovery key is mistyped',
      name: '',
      secret: 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG-HHHH',
    },
  ])('refuses when $when', async ({ name, secret }) => {
    const { vault } = await created()
    await vault.database.close()
    expect(await openVault(environment, name, secret)).toMatchObject({
      ok: false,
      error: { kind: 'wrong-credentials' },
    })
  })

  it('never makes a new key beside an existing database', async () => {
    const { vault } = await created()
    await vault.database.close()
    rmSync(join(environment.folder, 'vault.json'))
    const before = readFileSync(join(environment.folder, 'raito.db'))
    expect(await createVault(environment, admin)).toMatchObject({ error: { kind: 'vault-exists' } })
    expect(readFileSync(join(environment.folder, 'raito.db')).equals(before)).toBe(true)
  })

  it('lets only one program open it at a time', async () => {
    const { vault } = await created()
    expect(await openVault(environment, admin.admin, admin.password)).toMatchObject({
      error: { kind: 'vault-in-use' },
    })
    await vault.database.close()
    await (await opened(admin.admin, admin.password)).database.close()
  })

  it.each([
    {
      when: 'the folder is empty',
      damage: () => rmSync(environment.folder, { recursive: true }),
      kind: 'no-vault',
    },
    { when: 'vault.json is cut', damage: () => cut('vault.json', 200), kind: 'header-damaged' },
    {
      when: 'raito.db is missing',
      damage: () => rmSync(join(environment.folder, 'raito.db')),
      kind: 'database-missing',
    },
    {
      when: 'the first page is damaged',
      damage: () => overwrite('raito.db', 600),
      kind: 'database-damaged',
    },
  ])('names the fault when $when', async ({ damage, kind }) => {
    const { vault } = await created()
    await vault.database.close()
    damage()
    expect(await openVault(environment, admin.admin, admin.password)).toMatchObject({
      error: { kind },
    })
  })

  it('refuses a slot whose parameters were changed', async () => {
    const { vault } = await created()
    await vault.database.close()
    const path = join(environment.folder, 'vault.json')
    writeFileSync(
      path,
      readFileSync(path, 'utf8').replaceAll('"kind": "recovery"', '"kind": "password"'),
    )
    expect(await openVault(environment, '', 'x')).toMatchObject({
      error: { kind: 'wrong-credentials' },
    })
  })

  it('leaves no plain byte of what was written in any file, while open and after closing', async () => {
    const marker = '秘密の対象者ニノ宮'
    const { vault } = await created()
    await asWriter(vault.database, { actor: marker, useCase: 'test' }, async (trx) => {
      await trx.insertInto('persons').values({ id: 'p1', name: marker, kana: marker }).execute()
    })
    expect(filesHolding(marker)).toEqual([])
    expect(filesHolding('SQLite format 3')).toEqual([])
    await vault.database.close()
    expect(filesHolding(marker)).toEqual([])
    expect(filesHolding('検査 太郎')).toEqual([])
    expect(filesHolding('create table')).toEqual([])
  })
})

function filesHolding(text: string): readonly string[] {
  return readdirSync(environment.folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(environment.folder, name)).isFile())
    .filter((name) => readFileSync(join(environment.folder, name)).includes(text))
}

function cut(name: string, length: number): void {
  const path = join(environment.folder, name)
  writeFileSync(path, readFileSync(path).subarray(0, length))
}

function overwrite(name: string, at: number): void {
  const path = join(environment.folder, name)
  const bytes = readFileSync(path)
  bytes.fill(0xff, at, at + 16)
  writeFileSync(path, bytes)
}
