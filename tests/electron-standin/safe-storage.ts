import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import type { SafeStorage } from 'electron'

/** A fixed key that anybody can read here: it protects nothing, it only behaves like a keystore. */
const key = createHash('sha256').update('stand-in, not secret').digest()
const marker = Buffer.from('v10')
const ivLength = 12
const tagLength = 16

function encrypt(plainText: string): Buffer {
  const iv = randomBytes(ivLength)
  const cipher = createCipheriv('aes-256-gcm', key, iv)
  const body = Buffer.concat([cipher.update(plainText, 'utf8'), cipher.final()])
  return Buffer.concat([marker, iv, cipher.getAuthTag(), body])
}

function decrypt(encrypted: Buffer): string {
  if (!encrypted.subarray(0, marker.length).equals(marker)) {
    throw new Error('Error while decrypting the ciphertext provided to safeStorage.')
  }
  const sealed = encrypted.subarray(marker.length)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivLength))
  decipher.setAuthTag(sealed.subarray(ivLength, ivLength + tagLength))
  const body = decipher.update(sealed.subarray(ivLength + tagLength))
  return Buffer.concat([body, decipher.final()]).toString('utf8')
}

const current = {
  getSelectedStorageBackend: () => 'basic_text',
  setUsePlainTextEncryption: () => undefined,
  isAsyncEncryptionAvailable: () => Promise.resolve(true),
  encryptStringAsync: (plainText) => Promise.resolve(encrypt(plainText)),
  decryptStringAsync: (encrypted) =>
    Promise.resolve({ result: decrypt(encrypted), shouldReEncrypt: false }),
} satisfies Partial<SafeStorage>

/** `safeStorage`, with the synchronous calls Electron still has. */
export const safeStorage = {
  ...current,
  isEncryptionAvailable: (): boolean => true,
  encryptString: encrypt,
  decryptString: decrypt,
}
