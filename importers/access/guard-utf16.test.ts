import { describe, expect, it } from 'vitest'
import { guardUtf16 } from './guard-utf16.ts'

/** 辻, 本 and half a character, from an odd address on. */
const BYTES = Buffer.from([0, 0xbb, 0x8f, 0x2c, 0x67, 0x42]).subarray(1)

describe('guardUtf16', () => {
  it.each(['ucs2', 'ucs-2', 'utf16le', 'utf-16le', 'UCS-2'])(
    'drops half a character at the end of %s',
    (encoding) => {
      guardUtf16()
      // Node takes the names in capitals as well, which its types do not say.
      expect(BYTES.toString(encoding as BufferEncoding)).toBe('辻本')
      expect(BYTES.toString(encoding as BufferEncoding, 0, 3)).toBe('辻')
      expect(BYTES.toString(encoding as BufferEncoding, 2)).toBe('本')
      expect(BYTES.subarray(0, 1).toString(encoding as BufferEncoding)).toBe('')
    },
  )

  it('changes no other encoding', () => {
    guardUtf16()
    const bytes = Buffer.from('辻本a')
    expect(bytes.toString()).toBe('辻本a')
    expect(bytes.toString('utf8', 0, 3)).toBe('辻')
    expect(bytes.toString('hex', 6)).toBe('61')
    expect(bytes.toString('base64')).toBe('6L675pysYQ==')
  })

  it('outlives thousands of texts that would each write past their memory', () => {
    guardUtf16()
    const bytes = Buffer.alloc(5_002, 0x41)
    for (let length = 1; length < 5_000; length += 2)
      bytes.subarray(1, 1 + length).toString('ucs-2')
    expect(bytes.toString('latin1', 0, 1)).toBe('A')
  })
})
