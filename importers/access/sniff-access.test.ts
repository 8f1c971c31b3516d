import { describe, expect, it } from 'vitest'
import { sniffAccess } from './sniff-access.ts'

const PAGES = 4096 * 3

function database(magic: string, version: number, length: number = PAGES): Buffer {
  const bytes = Buffer.alloc(Math.max(length, 32))
  bytes.writeUInt32LE(0x00000100, 0)
  bytes.write(magic, 4, 'latin1')
  bytes[0x14] = version
  return bytes.subarray(0, length)
}

describe('sniffAccess', () => {
  it.each([
    { version: 0, magic: 'Standard Jet DB', name: 'Access 97' },
    { version: 1, magic: 'Standard Jet DB', name: 'Access 2000-2003' },
    { version: 2, magic: 'Standard ACE DB', name: 'Access 2007' },
    { version: 3, magic: 'Standard ACE DB', name: 'Access 2010' },
    { version: 5, magic: 'Standard ACE DB', name: 'Access 2016' },
    { version: 99, magic: 'Standard ACE DB', name: 'Access' },
  ])('knows $name', ({ version, magic, name }) => {
    expect(sniffAccess(database(magic, version))).toEqual({ kind: 'access', version: name })
  })

  it.each([
    { length: 0, kind: 'empty' },
    { length: 1, kind: 'other' },
    { length: 18, kind: 'other' },
    { length: 19, kind: 'truncated' },
    { length: PAGES - 1, kind: 'truncated' },
    { length: PAGES, kind: 'access' },
  ])('says of the first $length bytes of a database that it is $kind', ({ length, kind }) => {
    expect(sniffAccess(database('Standard Jet DB', 1, length)).kind).toBe(kind)
  })

  it.each([
    { bytes: [0x50, 0x4b, 0x03, 0x04], looksLike: /圧縮ファイル/ },
    { bytes: [0xd0, 0xcf, 0x11, 0xe0], looksLike: /古い形式/ },
    { bytes: [...Buffer.from('%PDF-1.7')], looksLike: /^PDF$/ },
    { bytes: [0xff, 0xd8, 0xff, 0xe0], looksLike: /^写真$/ },
    { bytes: [0x89, 0x50, 0x4e, 0x47], looksLike: /^画像$/ },
    { bytes: [...Buffer.from('{\\rtf1\\ansi')], looksLike: /リッチテキスト/ },
    { bytes: [...Buffer.from('対象者一覧\r\n1,齋藤')], looksLike: /テキスト/ },
  ])('says what another file looks like: $looksLike', ({ bytes, looksLike }) => {
    const sniffed = sniffAccess(Uint8Array.from(bytes))
    expect(sniffed.kind === 'other' ? sniffed.looksLike : '').toMatch(looksLike)
  })

  it('says nothing of bytes that nobody knows', () => {
    expect(sniffAccess(Uint8Array.from([0, 1, 2, 3]))).toEqual({
      kind: 'other',
      looksLike: undefined,
    })
  })
})
