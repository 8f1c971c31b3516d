import { useEffect, useEffectEvent, useState } from 'react'
import type { GeneralError } from '../../../shared/api/contract.ts'
import type { ImportJob } from '../../../shared/api/imports.ts'
import type { Result } from '../../../shared/result.ts'
import { api } from '../../api.ts'
import { useCommand } from '../../app/use-command.ts'

export type JobFailure = GeneralError | { readonly kind: 'not-found' }

/** Undefined until the program has told how far it is. */
export type JobReply = Result<ImportJob, JobFailure> | undefined

const BETWEEN_LOOKS_MS = 400

/** Looks again and again at how far a job is, until it is over. */
export function useImportJob(job: string | undefined): JobReply {
  const status = useCommand(api.imports.status, [])
  const [seen, setSeen] = useState<{ readonly job: string; readonly reply: JobReply }>()
  const ask = useEffectEvent((wanted: string) => status.run({ job: wanted }))

  useEffect(() => {
    if (job === undefined) return
    let timer: ReturnType<typeof setTimeout> | undefined
    let isLeft = false
    const look = async (): Promise<void> => {
      const reply = await ask(job)
      if (isLeft) return
      setSeen({ job, reply })
      if (reply.ok && reply.value.state === 'running')
        timer = setTimeout(() => void look(), BETWEEN_LOOKS_MS)
    }
    void look()
    return () => {
      isLeft = true
      clearTimeout(timer)
    }
  }, [job])

  return seen?.job === job ? seen?.reply : undefined
}
