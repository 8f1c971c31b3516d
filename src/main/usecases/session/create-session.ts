import type { z } from 'zod'
import type { sessionContract } from '../../../shared/api/session.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import { passwordWeakness } from '../../../shared/rules/password-weakness.ts'
import { createVault } from '../../vault/vault.ts'
import { makeFirstAccount } from './first-account.ts'
import type { SessionContext } from './session-context.ts'

type Create = typeof sessionContract.create

/** Makes the center's vault and logs the person in who made it. */
export async function createSession(
  context: SessionContext,
  { center, admin, password }: z.output<Create['input']>,
): Promise<Result<z.input<Create['output']>, z.input<Create['error']>>> {
  const weakness = passwordWeakness(password, admin)
  if (weakness) return fail({ kind: 'weak-password', weakness })
  const created = await createVault(context.vault, { center, admin, password })
  if (!created.ok) return created
  const { vault, recoveryKey } = created.value
  try {
    context.begin(vault, await makeFirstAccount(vault, admin, context.vault.now))
  } catch (error) {
    await vault.database.close()
    throw error
  }
  return ok({ recoveryKey })
}
