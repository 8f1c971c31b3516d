import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isDiskFull } from '../../src/main/api/is-disk-full.ts'
import { importFile } from '../../src/main/usecases/imports/import-file.ts'
import { openVault } from '../../src/main/vault/vault.ts'
import { openTestDatabase } from '../factories/open-test-database.ts'
import { ACCOUNT, runRaito } from './run-raito.ts'

const SAMPLE = fileURLToPath(new URL('../../samples/raito-a-small.mdb', import.meta.url))
const JAPANESE = /[ぁ-んァ-ヶ一-龠]/
const WORDS_OF_THE_RUNTIME = /Error|undefined|\bat .*:\d+:\d+|null/

let folder: string
let data: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'raito-cli-'))
  data = join(folder, 'data')
  const made = runRaito(data, ['init', '--center', '検査', '--admin', ACCOUNT.name, '--json'])
  expect(made.exit).toBe(0)
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function file(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

function subfolder(name: string): string {
  const path = join(folder, name)
  mkdirSync(path)
  return path
}

/** A whole database of which the table that every layout needs has another name. */
function withoutClients(): Buffer {
  const bytes = readFileSync(SAMPLE)
  const name = Buffer.from('T_対象者', 'utf16le')
  const other = Buffer.from('X_対象者', 'utf16le')
  for (let at = bytes.indexOf(name); at >= 0; at = bytes.indexOf(name, at + 1))
    other.copy(bytes, at)
  return bytes
}

describe('raito import', () => {
  it.each([
    {
      when: 'there is no such file',
      path: () => join(folder, 'nothing.mdb'),
      kind: 'file-missing',
    },
    { when: 'it is a folder', path: () => subfolder('folder.mdb'), kind: 'file-not-readable' },
    { when: 'it is empty', path: () => file('empty.mdb', ''), kind: 'file-empty' },
    {
      when: 'it is a text',
      path: () => file('text.mdb', '対象者の一覧\n'),
      kind: 'not-a-database',
    },
    {
      when: 'it is a zip',
      path: () => file('zip.mdb', 'PK\u0003\u0004----'),
      kind: 'not-a-database',
    },
    {
      when: 'it ends in the middle',
      path: () => file('cut.mdb', readFileSync(SAMPLE).subarray(0, 400_000)),
      kind: 'damaged',
    },
    {
      when: 'no table of it is known',
      path: () => file('other.mdb', withoutClients()),
      kind: 'unknown-layout',
    },
  ])('says what is wrong and what to do when $when', ({ path, kind }) => {
    const { exit, stdout, stderr } = runRaito(data, ['import', path(), '--json'])
    expect(exit).toBe(4)
    // Our own command printed it.
    const { error } = JSON.parse(stdout) as {
      error: { kind: string; message: string; hint: string }
    }
    expect(error.kind).toBe(kind)
    expect(error.message).toMatch(JAPANESE)
    expect(error.hint).toMatch(/ライトのデータは変わっていません/)
    expect(stdout + stderr).not.toMatch(WORDS_OF_THE_RUNTIME)
    expect(runRaito(data, ['list', '--json']).stdout).toBe('[]\n')
  })

  it('leaves the data as it was when the disk is full', async () => {
    const database = await openTestDatabase()
    const pages = Number(database.sqlite.pragma('page_count'))
    database.sqlite.pragma(`max_page_count=${pages + 40}`)
    const context = {
      database,
      now: Date.now,
      newId: () => crypto.randomUUID(),
      actor: { accountId: 'a' },
    }
    const importing = importFile(context, {
      file: { path: SAMPLE },
      fileName: SAMPLE,
      password: undefined,
      dryRun: false,
      signal: new AbortController().signal,
    })
    await expect(importing).rejects.toSatisfy(isDiskFull)
    expect(database.sqlite.all('select id from cases')).toEqual([])
    expect(database.sqlite.all('select id from journal')).toEqual([])
    expect(database.context.isBulk).toBe(false)
  })
})

describe('login', () => {
  it('refuses a wrong password with 3', () => {
    const { exit, stdout } = runRaito(data, ['list', '--json'], { RAITO_PASSWORD: 'Machigai-2026' })
    expect(exit).toBe(3)
    expect(stdout).toContain('氏名かパスワードが違います。')
  })

  it('says that another program has the vault open', async () => {
    const environment = { folder: data, now: Date.now, device: 'test' }
    const held = await openVault(environment, ACCOUNT.name, ACCOUNT.password)
    if (!held.ok) throw new Error(held.error.kind)
    const { exit, stdout } = runRaito(data, ['list', '--json'])
    await held.value.database.close()
    expect(exit).toBe(3)
    expect(stdout).toContain('vault-in-use')
    expect(stdout).toContain('このデータを開いています。')
    expect(runRaito(data, ['list', '--json']).exit).toBe(0)
  })
})

describe('usage', () => {
  it.each([
    { when: 'a command nobody knows', words: ['imprt'] },
    { when: 'an option nobody knows', words: ['list', '--year', '2024'] },
    { when: 'a value that is missing', words: ['stats', '--fy'] },
    { when: 'a year that is none', words: ['stats', '--fy', 'R6'] },
    { when: 'a profile that is not there', words: ['import', SAMPLE, '--profile', 'nothing'] },
  ])('ends with 2 and a sentence at $when', ({ words }) => {
    const { exit, stderr } = runRaito(data, words)
    expect(exit).toBe(2)
    expect(stderr).toMatch(JAPANESE)
  })
})
