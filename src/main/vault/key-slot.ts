import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { argon2id } from 'hash-wasm'
import { z } from 'zod'

/** Argon2id as security.md asks: at least 64 MiB and 3 passes. */
export const KDF_DEFAULTS = { memoryKiB: 65_536, passes: 3, lanes: 1 } as const

const KEY_BYTES = 32
const SALT_BYTES = 16
const NONCE_BYTES = 12
const TAG_BYTES = 16

const base64 = z.base64()

export const keySlot = z.strictObject({
  id: z.string(),
  kind: z.enum(['password', 'recovery']),
  kdf: z.strictObject({
    name: z.literal('argon2id'),
    salt: base64,
    memoryKiB: z.int().min(65_536).max(1_048_576),
    passes: z.int().min(3).max(20),
    lanes: z.int().min(1).max(8),
  }),
  /** Salted hash of the account's name: the header names nobody. */
  nameHash: z.string().optional(),
  nonce: base64,
  wrapped: base64,
})
export type KeySlot = z.infer<typeof keySlot>

export interface SlotOwner {
  readonly id: string
  readonly kind: KeySlot['kind']
  readonly nameHash?: string
}

/** Wraps the data key with a key made from the secret; the slot's own words are authenticated with it. */
export async function sealSlot(
  owner: SlotOwner,
  secret: string,
  dataKey: Buffer,
): Promise<KeySlot> {
  const kdf = {
    name: 'argon2id',
    salt: randomBytes(SALT_BYTES).toString('base64'),
    ...KDF_DEFAULTS,
  } as const
  const header = { ...owner, kdf }
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', await deriveKey(secret, kdf), nonce)
  cipher.setAAD(Buffer.from(authenticatedWords(header)))
  const sealed = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()])
  return { ...header, nonce: nonce.toString('base64'), wrapped: sealed.toString('base64') }
}

/** The data key, or undefined where the secret is wrong or the slot was changed. */
export async function openSlot(slot: KeySlot, secret: string): Promise<Buffer | undefined> {
  const sealed = Buffer.from(slot.wrapped, 'base64')
  if (sealed.length !== KEY_BYTES + TAG_BYTES) return undefined
  const key = await deriveKey(secret, slot.kdf)
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'base64'))
  decipher.setAAD(Buffer.from(authenticatedWords(slot)))
  decipher.setAuthTag(sealed.subarray(KEY_BYTES))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, KEY_BYTES)), decipher.final()])
  } catch {
    return undefined
  }
}

async function deriveKey(secret: string, kdf: KeySlot['kdf']): Promise<Uint8Array> {
  return argon2id({
    password: secret.normalize('NFKC'),
    salt: Buffer.from(kdf.salt, 'base64'),
    parallelism: kdf.lanes,
    iterations: kdf.passes,
    memorySize: kdf.memoryKiB,
    hashLength: KEY_BYTES,
    outputType: 'binary',
  })
}

function authenticatedWords({
  id,
  kind,
  nameHash,
  kdf,
}: Pick<KeySlot, 'id' | 'kind' | 'kdf'> & { readonly nameHash?: string | undefined }): string {
  return JSON.stringify([
    'raito-slot-1',
    id,
    kind,
    nameHash ?? '',
    kdf.name,
    kdf.salt,
    kdf.memoryKiB,
    kdf.passes,
    kdf.lanes,
  ])
}
