import { z } from 'zod'
import type { Bridge } from '../../shared/api/bridge.ts'
import type { CallShape, Client, Contract } from '../../shared/api/contract.ts'
import { generalError } from '../../shared/api/general-error.ts'

/** Makes `client.<area>.<verb>(input)` of a contract; a reply that breaks it is thrown, for it is a bug. */
export function typedClient<All extends Readonly<Record<string, Contract>>>(
  contract: All,
  bridge: Pick<Bridge, 'call'>,
): Client<All> {
  const areas = Object.entries(contract).map(([area, shapes]) => {
    const verbs = Object.entries(shapes).map(([verb, shape]) => {
      const reply = replyOf(shape)
      return [verb, async (input: unknown) => reply.parse(await bridge.call(area, verb, input))]
    })
    return [area, Object.fromEntries(verbs)] as const
  })
  // Every area and verb of the contract is there with its own schema; `Object.fromEntries` forgets the names.
  return Object.fromEntries(areas) as Client<All>
}

function replyOf({ output, error }: CallShape): z.ZodType {
  return z.union([
    z.strictObject({ ok: z.literal(true), value: output }),
    z.strictObject({ ok: z.literal(false), error: z.union([generalError, error]) }),
  ])
}
