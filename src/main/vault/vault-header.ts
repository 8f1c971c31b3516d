import { createHash } from 'node:crypto'
import { z } from 'zod'
import { keySlot } from './key-slot.ts'

/** `vault.json`: public, names nobody, holds the wrapped keys. */
export const vaultHeader = z.strictObject({
  format: z.literal(1),
  vaultId: z.string(),
  center: z.string(),
  createdAt: z.string(),
  nameSalt: z.base64(),
  slots: z.array(keySlot),
})
export type VaultHeader = z.infer<typeof vaultHeader>

export function readVaultHeader(text: string): VaultHeader | undefined {
  try {
    return vaultHeader.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** People type their name with and without a space, in any width: all of these find the slot. */
export function hashAccountName(header: Pick<VaultHeader, 'nameSalt'>, name: string): string {
  const folded = name.normalize('NFKC').toLowerCase().replaceAll(/\s/gu, '')
  return createHash('sha256').update(header.nameSalt).update('\0').update(folded).digest('base64')
}
