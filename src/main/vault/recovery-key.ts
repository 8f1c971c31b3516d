import { createHash, randomInt } from 'node:crypto'

/** No letter that is read as another one on paper (I, L, O, U are left out). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const SECRET_LENGTH = 28
const CHECK_LENGTH = 4
const GROUP = /.{4}/g

/** 32 characters in groups of four: 140 random bits and four check characters. */
export function makeRecoveryKey(random: (limit: number) => number = randomInt): string {
  const secret = Array.from(
    { length: SECRET_LENGTH },
    () => ALPHABET[random(ALPHABET.length)] ?? '',
  )
  const key = secret.join('')
  return ((key + checkOf(key)).match(GROUP) ?? []).join('-')
}

/** The key as it was made, or undefined where the check characters say that it was mistyped. */
export function readRecoveryKey(typed: string): string | undefined {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const secret = plain.slice(0, SECRET_LENGTH)
  const isWhole = plain.length === SECRET_LENGTH + CHECK_LENGTH
  return isWhole && plain.slice(SECRET_LENGTH) === checkOf(secret) ? secret : undefined
}

function checkOf(secret: string): string {
  const digest = createHash('sha256').update(`raito-recovery:${secret}`).digest()
  return [...digest.subarray(0, CHECK_LENGTH)].map((byte) => ALPHABET[byte % 32] ?? '').join('')
}
