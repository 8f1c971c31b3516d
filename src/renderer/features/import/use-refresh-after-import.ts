import { useEffect, useEffectEvent } from 'react'
import { ok } from '../../../shared/result.ts'
import { useCommand } from '../../app/use-command.ts'
import type { QueryName } from '../../app/use-query.ts'
import type { ImportWork } from './import-work.ts'
import type { JobReply } from './use-import-job.ts'

const CHANGED: readonly QueryName[] = [
  'clients/list',
  'cases/get',
  'records/list',
  'search/find',
  'statistics/survey',
  'statistics/members',
  'statistics/trend',
  'reference/lists',
]

/** The import ran beside the calls, so nobody else tells the screens that everything may have changed. */
export function useRefreshAfterImport(work: ImportWork | undefined, reply: JobReply): void {
  const refreshing = useCommand(() => Promise.resolve(ok({})), CHANGED)
  const refresh = useEffectEvent(() => void refreshing.run(undefined))
  const isDone = work?.phase === 'import' && reply?.ok === true && reply.value.state === 'done'
  useEffect(() => {
    if (isDone) refresh()
  }, [isDone])
}
