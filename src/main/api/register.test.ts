import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Contract, Handlers } from '../../shared/api/contract.ts'
import { fail, ok } from '../../shared/result.ts'
import type { LogEntry } from './call-log.ts'
import { register } from './register.ts'

const contract = {
  double: {
    input: z.strictObject({ number: z.int(), note: z.string().optional() }),
    output: z.strictObject({ number: z.int() }),
    error: z.strictObject({ kind: z.literal('too-large') }),
  },
  greet: { input: z.strictObject({}), output: z.string(), error: z.never(), access: 'open' },
} as const satisfies Contract

interface Context {
  readonly name: string
}

type Double = Handlers<typeof contract, Context>['double']

const double: Double = (_context, { number }) =>
  Promise.resolve(number > 10 ? fail({ kind: 'too-large' }) : ok({ number: number * 2 }))

function table({ isOpen = true, handler = double } = {}) {
  const log: LogEntry[] = []
  const handlers = { double: handler, greet: ({ name }: Context) => Promise.resolve(ok(name)) }
  const calls = register({
    area: 'numbers',
    contract,
    handlers,
    contextOf: () => ({ name: 'raito' }),
    isOpen: () => isOpen,
    writeLog: (entry) => log.push(entry),
  })
  return { calls, log, double: (raw: unknown) => calls.get('numbers/double')?.(raw) }
}

const coded = (code: string, cause?: Error) => Object.assign(new Error('x', { cause }), { code })

describe('register', () => {
  it.each([
    { rule: 'a value', raw: { number: 4 }, reply: { ok: true, value: { number: 8 } } },
    {
      rule: 'an error of its own',
      raw: { number: 11 },
      reply: { ok: false, error: { kind: 'too-large' } },
    },
    {
      rule: 'the path of what is wrong in the input',
      raw: { number: 'four' },
      reply: { ok: false, error: { kind: 'invalid-input', paths: ['number'] } },
    },
    {
      rule: 'that the input is none',
      raw: undefined,
      reply: { ok: false, error: { kind: 'invalid-input', paths: [''] } },
    },
    {
      rule: 'that the input holds more than it may',
      raw: { number: 4, more: 1 },
      reply: { ok: false, error: { kind: 'invalid-input', paths: [''] } },
    },
  ])('answers $rule', async ({ raw, reply }) => {
    expect(await table().double(raw)).toEqual(reply)
  })

  it('refuses every call but the open ones while locked, before it looks at the input', async () => {
    const { calls } = table({ isOpen: false })
    expect(await calls.get('numbers/double')?.({ number: 'four' })).toEqual({
      ok: false,
      error: { kind: 'locked' },
    })
    expect(await calls.get('numbers/greet')?.({})).toEqual({ ok: true, value: 'raito' })
  })

  it.each(['numbers/__proto__', '__proto__/double', 'constructor', 'numbers/toString', 'numbers'])(
    'knows no call named %s',
    (name) => {
      expect(table().calls.get(name)).toBeUndefined()
    },
  )

  it.each([
    { rule: 'SQLite says that the disk is full', error: coded('SQLITE_FULL') },
    { rule: 'the system says so', error: coded('ENOSPC') },
    { rule: 'a cause says so', error: new Error('x', { cause: coded('ENOSPC') }) },
  ])('answers disk-full when $rule', async ({ error }) => {
    const handler: Double = () => Promise.reject(error)
    expect(await table({ handler }).double({ number: 1 })).toEqual({
      ok: false,
      error: { kind: 'disk-full' },
    })
  })

  it('answers a thrown error with a reference that the log knows, and logs no word of it', async () => {
    const marker = '山田太郎の記録'
    const handler: Double = () =>
      Promise.reject(new TypeError(marker, { cause: coded('SQLITE_X', new Error(marker)) }))
    const { double: call, log } = table({ handler })
    const reply = await call({ number: 1, note: marker })
    const [entry] = log
    expect(reply).toEqual({
      ok: false,
      error: { kind: 'unexpected', reference: entry?.reference },
    })
    expect(entry).toMatchObject({
      during: 'numbers/double',
      error: { name: 'TypeError', cause: { code: 'SQLITE_X' } },
    })
    expect(entry?.error?.at[0]).toMatch(/register\.test\.ts:\d+$/)
    expect(JSON.stringify(log)).not.toContain(marker)
  })

  it('treats a value that breaks the contract as a fault of the program', async () => {
    const handler: Double = () => Promise.resolve(ok({ number: 1.5 }))
    expect(await table({ handler }).double({ number: 1 })).toMatchObject({
      error: { kind: 'unexpected' },
    })
  })
})
