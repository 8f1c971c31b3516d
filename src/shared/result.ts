/** What a user can act on is a value, not an exception; `kind` names the failure. */
export type Result<Value, Failure> = Ok<Value> | Fail<Failure>

export interface Ok<Value> {
  readonly ok: true
  readonly value: Value
}

export interface Fail<Failure> {
  readonly ok: false
  readonly error: Failure
}

export function ok<Value>(value: Value): Ok<Value> {
  return { ok: true, value }
}

export function fail<const Failure>(error: Failure): Fail<Failure> {
  return { ok: false, error }
}

/** Makes a forgotten kind a compile error. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected value: ${JSON.stringify(value)}`)
}
