import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

const SECRET_BYTES = 32

export function makeSecret(): string {
  return randomBytes(SECRET_BYTES).toString('base64url')
}

/** Compares in a time that tells nothing about the secret. */
export function isSameSecret(given: string, secret: string): boolean {
  return timingSafeEqual(digest(given), digest(secret))
}

/** The word in the address that is opened at the start: it lets one browser in, once. */
export class OneTimeToken {
  readonly secret = makeSecret()
  #isUsed = false

  take(given: string): boolean {
    if (this.#isUsed || !isSameSecret(given, this.secret)) return false
    this.#isUsed = true
    return true
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
