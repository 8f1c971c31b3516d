import { FIRST_ACCOUNT_ROLES } from '../../../shared/codes/roles.ts'
import { asWriter } from '../../db/as-writer.ts'
import { insertAccount } from '../../repositories/account-repository.ts'
import type { OpenVault } from '../../vault/vault.ts'
import type { Actor } from '../core-context.ts'

/** The person who made the vault: may do everything until roles are handed on. */
export async function makeFirstAccount(
  { database, slotId }: OpenVault,
  name: string,
  now: () => number,
): Promise<Actor> {
  const roles = [...FIRST_ACCOUNT_ROLES]
  await asWriter(database, { actor: slotId, useCase: 'create-session' }, (trx) =>
    insertAccount(trx, { id: slotId, name, roles }, new Date(now()).toISOString()),
  )
  return { accountId: slotId, name, roles }
}
