import type { z } from 'zod'
import type { sessionState } from '../../../shared/api/session.ts'
import { ok, type Ok } from '../../../shared/result.ts'
import { findHeader } from '../../vault/vault.ts'
import { vaultPaths } from '../../vault/vault-files.ts'
import type { SessionContext } from './session-context.ts'

type SessionState = z.input<typeof sessionState>

/** A damaged vault counts as locked: the login then says what is wrong with it. */
export function getSessionState(context: SessionContext): Promise<Ok<SessionState>> {
  const always = { programVersion: context.programVersion, today: context.today() }
  const current = context.current()
  if (current) {
    const { center, actor } = current
    const user = { name: actor.name, roles: [...actor.roles] }
    return Promise.resolve(ok({ ...always, vault: 'open', center, user }))
  }
  const header = findHeader(vaultPaths(context.vault.folder))
  if (header.ok)
    return Promise.resolve(ok({ ...always, vault: 'locked', center: header.value.center }))
  const vault = header.error.kind === 'no-vault' ? 'none' : 'locked'
  return Promise.resolve(ok({ ...always, vault }))
}
