/** How values cross between page and main: as the structured clone Electron uses, in what JSON can say. */
export interface Codec {
  /** Throws `An object could not be cloned.` for functions, symbols, promises and weak collections. */
  readonly encode: (value: unknown) => unknown
  readonly decode: (encoded: unknown) => unknown
}

type Tagged = Readonly<Record<string, unknown>> & { readonly $: string }

/**
 * Self-contained and free of imports, because its source text is also given to the page.
 * Anything JSON does not know becomes `{ $: tag, v: … }`, and so does an object with a key `$` of its own.
 */
export function createCodec(): Codec {
  const toBase64 = (bytes: Uint8Array): string => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 8192) {
      text += String.fromCharCode(...bytes.subarray(at, at + 8192))
    }
    return btoa(text)
  }
  const fromBase64 = (base64: unknown): Uint8Array<ArrayBuffer> => {
    const text = atob(String(base64))
    const bytes = new Uint8Array(text.length)
    for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at)
    return bytes
  }

  const writeNumber = (value: number): unknown => {
    if (Object.is(value, -0)) return { $: 'number', v: '-0' }
    return Number.isFinite(value) ? value : { $: 'number', v: String(value) }
  }
  const writePrimitive = (value: unknown): unknown => {
    switch (typeof value) {
      case 'undefined':
        return { $: 'undefined' }
      case 'number':
        return writeNumber(value)
      case 'bigint':
        return { $: 'bigint', v: String(value) }
      case 'string':
      case 'boolean':
        return value
      default:
        throw new Error('An object could not be cloned.')
    }
  }

  const writeView = (view: ArrayBufferView): unknown => {
    const name = view.constructor.name === 'Buffer' ? 'Uint8Array' : view.constructor.name
    const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength)
    return { $: 'view', name, v: toBase64(bytes) }
  }
  type Write = (value: unknown) => unknown
  const mapped = (value: object, each: (item: unknown) => unknown): object =>
    Object.fromEntries(Object.entries(value).map(([key, item]) => [key, each(item)]))
  const writePlain = (value: object, write: Write): unknown =>
    Object.hasOwn(value, '$') ? { $: 'object', v: mapped(value, write) } : mapped(value, write)
  const refuse = (): never => {
    throw new Error('An object could not be cloned.')
  }
  const uncloneable = [Promise, WeakMap, WeakSet, WeakRef]
  const writeObject = (value: object, write: Write): unknown => {
    if (Array.isArray(value)) return value.map(write)
    if (value instanceof Date) return { $: 'date', v: value.getTime() }
    if (value instanceof RegExp) return { $: 'regexp', v: value.source, flags: value.flags }
    if (value instanceof Map) return { $: 'map', v: [...value].flat().map(write) }
    if (value instanceof Set) return { $: 'set', v: [...value].map(write) }
    if (value instanceof Error)
      return { $: 'error', name: value.name, v: value.message, stack: value.stack }
    if (value instanceof ArrayBuffer) return { $: 'buffer', v: toBase64(new Uint8Array(value)) }
    if (ArrayBuffer.isView(value)) return writeView(value)
    return uncloneable.some((kind) => value instanceof kind) ? refuse() : writePlain(value, write)
  }
  const encode = (root: unknown): unknown => {
    const above = new Set<object>()
    const write = (value: unknown): unknown => {
      if (value === null) return null
      if (typeof value !== 'object') return writePrimitive(value)
      if (above.has(value)) throw new Error('The stand-in does not carry cyclic values.')
      above.add(value)
      const written = writeObject(value, write)
      above.delete(value)
      return written
    }
    return write(root)
  }

  const readError = ({ name, v, stack }: Tagged): Error => {
    const known = [TypeError, RangeError, SyntaxError, ReferenceError]
    const kind = known.find((candidate) => candidate.name === name) ?? Error
    return Object.assign(new kind(String(v)), { stack })
  }
  const readView = ({ name, v }: Tagged): unknown => {
    const { buffer } = fromBase64(v)
    const kinds = [
      ...[Uint8Array, Int8Array, Uint8ClampedArray, Uint16Array, Int16Array, Uint32Array],
      ...[Int32Array, Float32Array, Float64Array, BigInt64Array, BigUint64Array, DataView],
    ]
    const kind = kinds.find((candidate) => candidate.name === name)
    return Reflect.construct(kind ?? Uint8Array, [buffer])
  }
  const pairs = (flat: readonly unknown[]): (readonly [unknown, unknown])[] =>
    flat.flatMap((key, index) => (index % 2 === 0 ? [[key, flat[index + 1]] as const] : []))
  // `as` here and below: the tag says what `encode` wrote.
  const list = (value: unknown): readonly unknown[] => value as readonly unknown[]
  const readers: Readonly<Record<string, (tagged: Tagged) => unknown>> = {
    undefined: () => undefined,
    number: ({ v }) => Number(v),
    bigint: ({ v }) => BigInt(String(v)),
    date: ({ v }) => new Date(v === null ? NaN : Number(v)),
    regexp: ({ v, flags }) => new RegExp(String(v), String(flags)),
    map: ({ v }) => new Map(pairs(list(v).map(read))),
    set: ({ v }) => new Set(list(v).map(read)),
    error: readError,
    buffer: ({ v }) => fromBase64(v).buffer,
    view: readView,
    object: ({ v }) => mapped(v as object, read),
  }
  function read(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(read)
    const tagged = value as Tagged
    return Object.hasOwn(tagged, '$') ? readers[tagged.$]?.(tagged) : mapped(tagged, read)
  }
  return { encode, decode: read }
}
