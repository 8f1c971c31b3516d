import type { IsoDate } from '../../../shared/dates.ts'
import type { OpenVault, VaultEnvironment } from '../../vault/vault.ts'
import type { Actor } from '../core-context.ts'
import type { LoginDelay } from './login-delay.ts'

/** What the calls around the login work on: they run while the vault is locked as well. */
export interface SessionContext {
  readonly vault: VaultEnvironment
  readonly today: () => IsoDate
  readonly programVersion: string
  readonly loginDelay: LoginDelay
  /** Who is logged in, and to which center's vault. */
  readonly current: () => CurrentSession | undefined
  /** Makes the opened vault the one that all other calls work on. */
  readonly begin: (vault: OpenVault, actor: Actor) => void
  /** Closes the database and forgets the key; does nothing where it is locked already. */
  readonly lock: () => Promise<void>
}

export interface CurrentSession {
  readonly center: string
  readonly actor: Actor
}
