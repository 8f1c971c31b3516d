import type { OpenFailure, sessionContract, User } from '../../../shared/api/session.ts'
import { fail, ok, type Result } from '../../../shared/result.ts'
import type { z } from 'zod'
import { findAccount, hasAnyAccount } from '../../repositories/account-repository.ts'
import { type OpenVault, openVault } from '../../vault/vault.ts'
import type { Actor } from '../core-context.ts'
import { makeFirstAccount } from './first-account.ts'
import type { SessionContext } from './session-context.ts'

type LogInInput = z.output<(typeof sessionContract)['login']['input']>

/** Whoever opens with the paper from the safe puts accounts right; the journal names the paper. */
const RECOVERY = { name: '復旧キー', roles: ['head', 'admin'] }

/** Opens the vault with a name and password, or (name empty) with the recovery key. */
export async function logIn(
  context: SessionContext,
  { name, password }: LogInInput,
): Promise<Result<User, OpenFailure>> {
  const waitSeconds = context.loginDelay.secondsLeft()
  if (waitSeconds > 0) return fail({ kind: 'wrong-credentials', waitSeconds })
  await context.lock()
  const opened = await openVault(context.vault, name, password)
  if (!opened.ok) return opened.error.kind === 'wrong-credentials' ? refuse(context) : opened
  const actor = await actorOrClose(context, opened.value, name)
  if (!actor) return refuse(context)
  context.loginDelay.succeed()
  context.begin(opened.value, actor)
  return ok({ name: actor.name, roles: [...actor.roles] })
}

function refuse({ loginDelay }: SessionContext): Result<never, OpenFailure> {
  return fail({ kind: 'wrong-credentials', waitSeconds: loginDelay.fail() })
}

async function actorOrClose(
  context: SessionContext,
  vault: OpenVault,
  name: string,
): Promise<Actor | undefined> {
  try {
    const actor = await actorOf(context, vault, name)
    if (!actor) await vault.database.close()
    return actor
  } catch (error) {
    await vault.database.close()
    throw error
  }
}

/** A power cut between vault and account leaves a vault without accounts: its one slot is then the first. */
async function actorOf(
  { vault: { now } }: SessionContext,
  vault: OpenVault,
  name: string,
): Promise<Actor | undefined> {
  const slot = vault.header.slots.find(({ id }) => id === vault.slotId)
  if (slot?.kind === 'recovery') return { accountId: vault.slotId, ...RECOVERY }
  const account = await findAccount(vault.database.db, vault.slotId)
  if (account) return { accountId: account.id, name: account.name, roles: account.roles }
  return (await hasAnyAccount(vault.database.db))
    ? undefined
    : makeFirstAccount(vault, name.trim(), now)
}
