import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { GeneralError } from '../../shared/api/contract.ts'
import { fail, type Result } from '../../shared/result.ts'
import { useLockWatch } from './lock-watch.ts'
import type { QueryName } from './use-query.ts'

export interface Command<Input, Value, Failure> {
  /** Never throws: what went wrong is the answer. */
  readonly run: (input: Input) => Promise<Result<Value, Failure | GeneralError>>
  readonly isRunning: boolean
}

/**
 * A call that changes something; the queries it names are asked again once it has succeeded, all inputs of each:
 * `useCommand(api.records.add, ['records/list', 'cases/get'])`.
 */
export function useCommand<Input, Value, Failure>(
  ask: (input: Input) => Promise<Result<Value, Failure>>,
  makesStale: readonly QueryName[],
): Command<Input, Value, Failure> {
  const queries = useQueryClient()
  const watch = useLockWatch()
  const [isRunning, setIsRunning] = useState(false)

  async function run(input: Input): Promise<Result<Value, Failure | GeneralError>> {
    setIsRunning(true)
    try {
      const result = watch(await ask(input))
      if (result.ok)
        await Promise.all(makesStale.map((name) => queries.invalidateQueries({ queryKey: [name] })))
      return result
    } catch {
      return fail<GeneralError>({ kind: 'unexpected', reference: 'bridge' })
    } finally {
      setIsRunning(false)
    }
  }

  return { run, isRunning }
}
