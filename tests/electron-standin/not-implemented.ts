/** A part of Electron nobody needed yet: it can be imported, and says its name as soon as it is used. */
export function notImplemented(name: string): object {
  const use = (): never => {
    throw new Error(`The stand-in for Electron has no ${name}.`)
  }
  return new Proxy(use, {
    get: (_target, key) =>
      key === 'then' || typeof key === 'symbol' ? undefined : notImplemented(`${name}.${key}`),
    apply: use,
    construct: use,
  })
}
