import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { patchText } from '../../../tests/factories/patch-text.ts'
import type { ImportFileFailure } from '../../shared/api/imports.ts'
import { openSource } from './open-source.ts'

const SAMPLE = readFileSync(new URL('../../../samples/raito-a-small.mdb', import.meta.url))
const REAL = new URL('../../../../shared/access-real/', import.meta.url).pathname

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'source-'))
  mkdirSync(join(folder, 'フォルダー.mdb'))
})
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

function failureOf(bytes: Buffer, password?: string): ImportFileFailure | 'opened' {
  const opened = openSource({ file: { bytes }, password })
  return opened.ok ? 'opened' : opened.error
}

function failureOfFile(name: string): ImportFileFailure | 'opened' {
  const opened = openSource({ file: { path: join(folder, name) }, password: undefined })
  return opened.ok ? 'opened' : opened.error
}

describe('openSource', () => {
  it('opens the sample and says what it is', () => {
    const opened = openSource({ file: { bytes: SAMPLE }, password: undefined })
    expect(opened.ok && opened.value.info).toEqual({
      format: 'access',
      version: 'Access 2000-2003',
      codePage: 1200,
      layout: 'raito-a',
    })
  })

  it('finds no file where none is', () => {
    expect(failureOfFile('ない.mdb')).toEqual({ kind: 'file-missing' })
  })

  it('cannot read a folder, whatever its name', () => {
    expect(failureOfFile('フォルダー.mdb')).toEqual({ kind: 'file-not-readable' })
  })

  it.each([
    { what: 'nothing', bytes: Buffer.alloc(0), failure: { kind: 'file-empty' } },
    {
      what: 'a text',
      bytes: Buffer.from('対象者一覧\r\n'),
      failure: { kind: 'not-a-database', looksLike: '文字だけのファイル（テキスト）' },
    },
    {
      what: 'a zip',
      bytes: Buffer.from([0x50, 0x4b, 0x03, 0x04, 0, 0, 0, 0]),
      failure: {
        kind: 'not-a-database',
        looksLike: 'Excel・Word などの新しい形式のファイル、または圧縮ファイル',
      },
    },
    { what: 'noise', bytes: Buffer.alloc(20_000, 0xe1), failure: { kind: 'not-a-database' } },
  ])('says of $what named .mdb what it is', ({ bytes, failure }) => {
    writeFileSync(join(folder, '旧データ.mdb'), bytes)
    expect(failureOfFile('旧データ.mdb')).toMatchObject(failure)
  })

  it.each([19, 4_096, 12_287, 12_288, 20_480, 102_400, 500_000, 1_000_000])(
    'says of the first %i bytes of a database that they are damaged',
    (length) => {
      expect(failureOf(SAMPLE.subarray(0, length))).toEqual({ kind: 'damaged' })
    },
  )

  it('names the tables of a database of another layout', () => {
    const failure = failureOf(patchText(SAMPLE, 'T_対象者', 'T_対象外'))
    expect(failure).toMatchObject({ kind: 'unknown-layout' })
    expect(failure !== 'opened' && failure.kind === 'unknown-layout' && failure.tables).toContain(
      'T_コーディネート',
    )
  })

  it('knows no layout without the columns that make a case', () => {
    expect(failureOf(patchText(SAMPLE, '依頼日', '依頼月'))).toMatchObject({
      kind: 'unknown-layout',
    })
  })
})

describe('real files of Access (needs ../shared/access-real)', () => {
  const fileOf = (name: string): Buffer => readFileSync(join(REAL, name))

  it.skipIf(!existsSync(REAL)).each([
    { file: 'jackcessencrypt/db2013-enc.accdb', password: undefined, kind: 'password-needed' },
    { file: 'jackcessencrypt/db2013-enc.accdb', password: '12345', kind: 'wrong-password' },
    { file: 'jackcessencrypt/db2013-enc.accdb', password: '', kind: 'wrong-password' },
    { file: 'jackcessencrypt/db2013-enc.accdb', password: '1234', kind: 'unknown-layout' },
    {
      file: 'jackcessencrypt/db2007-enc.accdb',
      password: 'Test123',
      kind: 'unsupported-encryption',
    },
    {
      file: 'jackcessencrypt/db2007-oldenc.accdb',
      password: 'Test123',
      kind: 'unsupported-encryption',
    },
    {
      file: 'jackcess/V2007/unsupportedFieldsTestV2007.accdb',
      password: undefined,
      kind: 'damaged',
    },
    { file: 'jackcess/V2003/delTestV2003.mdb', password: undefined, kind: 'unknown-layout' },
    { file: 'derived/jet3-cp932-synthetic.mdb', password: undefined, kind: 'unknown-layout' },
    { file: 'mdb-reader/data/V2016/empty.accdb', password: undefined, kind: 'unknown-layout' },
  ])('$file with password $password is refused as $kind', ({ file, password, kind }) => {
    expect(failureOf(fileOf(file), password)).toMatchObject({ kind })
  })
})
