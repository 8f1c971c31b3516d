import { useQuery as useTanstackQuery } from '@tanstack/react-query'
import type { ApiContract } from '../../shared/api/api-contract.ts'
import type { GeneralError } from '../../shared/api/contract.ts'
import type { Result } from '../../shared/result.ts'
import { useLockWatch } from './lock-watch.ts'

/** `clients/list`, `cases/get`, …: how a command names the queries that it makes stale. */
export type QueryName = {
  [Area in keyof ApiContract]: `${Area}/${keyof ApiContract[Area] & string}`
}[keyof ApiContract]

/** Data on its way, data, or why there is none. */
export type Query<Value, Failure> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly error: Failure | GeneralError; readonly retry: () => void }
  | { readonly state: 'ready'; readonly value: Value; readonly isRefreshing: boolean }

export interface QueryOptions {
  /** False waits, as while nothing is chosen yet. */
  readonly enabled?: boolean
  /** Shows the answer to the last input until the new one is there. */
  readonly keepsLast?: boolean
}

/** Data of one call, asked again when a command made it stale: `useQuery('cases/get', { caseId }, api.cases.get)`. */
export function useQuery<Input extends object, Value, Failure>(
  name: QueryName,
  input: Input,
  ask: (input: Input) => Promise<Result<Value, Failure>>,
  options: QueryOptions = {},
): Query<Value, Failure> {
  const watch = useLockWatch()
  const query = useTanstackQuery({
    queryKey: [name, input],
    queryFn: async () => watch(await ask(input)),
    enabled: options.enabled ?? true,
    ...(options.keepsLast === true && {
      placeholderData: (last: Result<Value, Failure> | undefined) => last,
    }),
  })
  if (query.isError)
    return { state: 'failed', error: UNREACHABLE, retry: () => void query.refetch() }
  if (query.data === undefined) return { state: 'loading' }
  if (!query.data.ok)
    return { state: 'failed', error: query.data.error, retry: () => void query.refetch() }
  return { state: 'ready', value: query.data.value, isRefreshing: query.isFetching }
}

/** The bridge itself did not answer. */
const UNREACHABLE: GeneralError = { kind: 'unexpected', reference: 'bridge' }
