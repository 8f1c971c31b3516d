interface ContextBridge {
  readonly exposeInMainWorld: (name: string, api: unknown) => void
}

/**
 * Self-contained, because its source text is given to the page. The preload shares the page's world
 * here, but what it exposes goes through Electron's rules all the same: values are copied and frozen, functions
 * wrapped, prototypes dropped, thrown errors reduced to their message.
 */
export function createContextBridge(): ContextBridge {
  const asPlainError = (error: unknown): Error =>
    new Error(error instanceof Error ? error.message : String(error))

  const wrap =
    (inner: (...args: readonly unknown[]) => unknown) =>
    (...args: readonly unknown[]): unknown => {
      try {
        const result = inner(...args.map(copy))
        if (!(result instanceof Promise)) return copy(result)
        return result.then(copy, (error: unknown) => {
          throw asPlainError(error)
        })
      } catch (error) {
        throw asPlainError(error)
      }
    }

  const copyObject = (value: object): unknown => {
    if (value instanceof Promise) return value.then(copy)
    if (value instanceof Error) return new Error(value.message)
    if (Array.isArray(value)) return value.map(copy)
    if (value instanceof Node || value instanceof Blob) return value
    const prototype: unknown = Object.getPrototypeOf(value)
    if (prototype !== Object.prototype && prototype !== null) return structuredClone(value)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copy(item)]))
  }

  function copy(value: unknown): unknown {
    // `as`: all a function is asked to do here is to be called.
    if (typeof value === 'function') return wrap(value as (...args: readonly unknown[]) => unknown)
    return value === null || typeof value !== 'object' ? value : copyObject(value)
  }

  const freeze = (value: unknown): unknown => {
    if (value === null || typeof value !== 'object' || Object.isFrozen(value)) return value
    Object.values(value).forEach(freeze)
    return ArrayBuffer.isView(value) ? value : Object.freeze(value)
  }

  return {
    exposeInMainWorld: (name, api) => {
      if (name in globalThis) {
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      }
      Object.defineProperty(globalThis, name, { value: freeze(copy(api)), enumerable: true })
    },
  }
}
