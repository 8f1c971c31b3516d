import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Contract } from '../../shared/api/contract.ts'
import { typedClient } from './typed-client.ts'

const numbers = {
  half: {
    input: z.strictObject({ number: z.int() }),
    output: z.strictObject({ number: z.int() }),
    error: z.strictObject({ kind: z.literal('odd') }),
  },
  reset: { input: z.strictObject({}), output: z.strictObject({}), error: z.never() },
} as const satisfies Contract

const clientAnswering = (reply: unknown) => {
  const asked: unknown[] = []
  const call = (...words: unknown[]) => {
    asked.push(words)
    return Promise.resolve(reply)
  }
  return { asked, client: typedClient({ numbers }, { call }) }
}

describe('typedClient', () => {
  it('asks for area, verb and input', async () => {
    const { asked, client } = clientAnswering({ ok: true, value: { number: 2 } })
    await client.numbers.half({ number: 4 })
    expect(asked).toEqual([['numbers', 'half', { number: 4 }]])
  })

  it.each([
    { rule: 'a value', reply: { ok: true, value: { number: 2 } } },
    { rule: 'an error of the call', reply: { ok: false, error: { kind: 'odd' } } },
    { rule: 'a locked program', reply: { ok: false, error: { kind: 'locked' } } },
    { rule: 'a full disk', reply: { ok: false, error: { kind: 'disk-full' } } },
    {
      rule: 'a refused input',
      reply: { ok: false, error: { kind: 'invalid-input', paths: ['number'] } },
    },
    {
      rule: 'a fault of the program',
      reply: { ok: false, error: { kind: 'unexpected', reference: 'a1' } },
    },
  ])('passes on $rule', async ({ reply }) => {
    expect(await clientAnswering(reply).client.numbers.half({ number: 4 })).toEqual(reply)
  })

  it('reads the general errors of a call that has none of its own', async () => {
    const reply = { ok: false, error: { kind: 'locked' } }
    expect(await clientAnswering(reply).client.numbers.reset({})).toEqual(reply)
  })

  it.each([
    { rule: 'nothing', reply: undefined },
    { rule: 'a value of another shape', reply: { ok: true, value: { number: 'two' } } },
    { rule: 'an error nobody declared', reply: { ok: false, error: { kind: 'even' } } },
  ])('throws at $rule', async ({ reply }) => {
    await expect(clientAnswering(reply).client.numbers.half({ number: 4 })).rejects.toThrow()
  })
})
