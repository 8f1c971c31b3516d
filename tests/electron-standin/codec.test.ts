import { describe, expect, it } from 'vitest'
import { createCodec } from './codec.ts'

const codec = createCodec()
const crossed = (value: unknown): unknown =>
  codec.decode(JSON.parse(JSON.stringify(codec.encode(value))))

describe('createCodec', () => {
  it.each([
    { what: 'plain values', value: ['a', 1, true, null] },
    { what: 'undefined, as a value and as a property', value: [undefined, { a: undefined }] },
    { what: 'numbers JSON has no word for', value: [NaN, Infinity, -Infinity, -0] },
    { what: 'big integers', value: 2n ** 70n },
    { what: 'dates, the invalid one too', value: [new Date(0), new Date(NaN)] },
    { what: 'maps and sets, nested', value: new Map([['a', new Set([new Map([[1, 2]])])]]) },
    { what: 'patterns with their flags', value: /a+/giu },
    { what: 'views of every kind', value: [new Uint8Array([1, 255]), new Float32Array([0.5])] },
    { what: 'a part of a larger buffer', value: new Uint8Array([1, 2, 3, 4]).subarray(1, 3) },
    { what: 'a buffer longer than one piece', value: new Uint8Array(100_000).fill(7) },
    { what: 'keys that look like tags', value: { $: 'date', v: 0, nested: { $: 'map' } } },
    { what: 'a key that names the prototype', value: JSON.parse('{"__proto__":1}') as object },
    { what: 'Japanese text beyond the first plane', value: '𠮷野家と葛󠄀城' },
  ])('carries $what', ({ value }) => {
    expect(crossed(value)).toEqual(value)
  })

  it('keeps the kind and message of an error', () => {
    const error = crossed(new RangeError('too much'))
    expect(error).toBeInstanceOf(RangeError)
    expect(error).toMatchObject({ message: 'too much' })
  })

  it('carries the same object twice when it is not inside itself', () => {
    const shared = { a: 1 }
    expect(crossed([shared, shared])).toEqual([shared, shared])
  })

  it.each([
    { what: 'a function', value: () => 1 },
    { what: 'a symbol', value: Symbol('a') },
    { what: 'a promise inside an object', value: { a: Promise.resolve(1) } },
    { what: 'a weak collection', value: new WeakMap() },
  ])('refuses $what, as the structured clone does', ({ value }) => {
    expect(() => codec.encode(value)).toThrow('An object could not be cloned.')
  })

  it('refuses a value that contains itself', () => {
    const loop: { self?: unknown } = {}
    loop.self = loop
    expect(() => codec.encode(loop)).toThrow('cyclic')
  })
})
