import { Buffer } from 'buffer'

const UTF16_NAMES = ['ucs2', 'ucs-2', 'utf16le', 'utf-16le']

let isGuarded = false

/**
 * Decoding an odd number of bytes at an odd address as UTF-16 writes one byte past its memory in Node 24 and
 * older (nodejs/node#64697): one such text in a damaged file kills the whole program, whatever thread reads it.
 * From here on this thread drops the odd byte before it decodes, which changes no text.
 */
export function guardUtf16(): void {
  if (isGuarded) return
  isGuarded = true
  // Every buffer has this prototype; the types only know it as `any`.
  const methods = Object.getPrototypeOf(Buffer.alloc(0)) as Pick<Buffer, 'toString'>
  const { toString: decode } = methods
  methods.toString = function (this: Buffer, encoding, start, end) {
    const isUtf16 = encoding !== undefined && UTF16_NAMES.includes(encoding.toLowerCase())
    if (!isUtf16) return decode.call(this, encoding, start, end)
    const part = this.subarray(start, end)
    return decode.call(part.subarray(0, part.length - (part.length % 2)), encoding)
  }
}
