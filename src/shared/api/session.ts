import { z } from 'zod'
import type { Contract } from './contract.ts'

export const user = z.strictObject({ name: z.string(), roles: z.array(z.string()) })
export type User = z.infer<typeof user>

export const sessionState = z.strictObject({
  /** `none`: nothing is set up yet; `locked`: somebody must log in; `open`: logged in. */
  vault: z.enum(['none', 'locked', 'open']),
  center: z.string().optional(),
  user: user.optional(),
  programVersion: z.string(),
  today: z.iso.date(),
})

/** Why a database does not open; the same for login and for the command line. */
export const openFailure = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('no-vault') }),
  z.strictObject({ kind: z.literal('wrong-credentials'), waitSeconds: z.int().optional() }),
  z.strictObject({ kind: z.literal('vault-in-use') }),
  z.strictObject({ kind: z.literal('database-missing') }),
  z.strictObject({ kind: z.literal('database-damaged') }),
  z.strictObject({ kind: z.literal('header-damaged') }),
  z.strictObject({ kind: z.literal('newer-version') }),
  z.strictObject({ kind: z.literal('not-writable') }),
])
export type OpenFailure = z.infer<typeof openFailure>

export const passwordWeakness = z.enum([
  'too-short',
  'needs-letters-and-digits',
  'contains-name',
  'common',
  'run',
])

export const sessionContract = {
  state: { input: z.strictObject({}), output: sessionState, error: z.never(), access: 'open' },
  create: {
    input: z.strictObject({
      center: z.string().trim().min(1).max(60),
      admin: z.string().trim().min(1).max(60),
      password: z.string().max(200),
    }),
    output: z.strictObject({ recoveryKey: z.string() }),
    error: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('vault-exists') }),
      z.strictObject({ kind: z.literal('weak-password'), weakness: passwordWeakness }),
      z.strictObject({ kind: z.literal('not-writable') }),
    ]),
    access: 'open',
  },
  login: {
    input: z.strictObject({ name: z.string().max(200), password: z.string().max(200) }),
    output: user,
    error: openFailure,
    access: 'open',
  },
  lock: {
    input: z.strictObject({}),
    output: z.strictObject({}),
    error: z.never(),
    access: 'open',
  },
  /** Somebody is typing or pointing: writing a long record asks for nothing else and must not end in a lock. */
  touch: {
    input: z.strictObject({}),
    output: z.strictObject({}),
    error: z.never(),
    access: 'open',
  },
} as const satisfies Contract
