import { apiContract, type ApiContract } from '../shared/api/api-contract.ts'
import type { Client } from '../shared/api/contract.ts'
import { currentBridge } from './bridge/current-bridge.ts'
import { typedClient } from './bridge/typed-client.ts'

/** Every call to the program: `api.<area>.<verb>(input)`. */
export const api: Client<ApiContract> = typedClient(apiContract, currentBridge)
