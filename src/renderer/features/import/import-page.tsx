import './import.css'
import { useEffect } from 'react'
import { FailureMessage } from '../../app/failure-message.tsx'
import { useKept } from '../../app/page-memory.tsx'
import type { RouteProps } from '../../app/route.ts'
import { assertNever } from '../../../shared/result.ts'
import type { ImportJob } from '../../../shared/api/imports.ts'
import { ChooseView } from './choose-view.tsx'
import { FailedView } from './failed-view.tsx'
import { brokenJobMessage, jobFailureMessage } from './import-failure-words.ts'
import { IMPORT_SEEN_KEY } from './import-notice.tsx'
import { ImportFrame } from './import-frame.tsx'
import { type ImportWork, type ImportWorking, useImportWork } from './import-work.ts'
import { PreviewView } from './preview-view.tsx'
import { ProgressView } from './progress-view.tsx'
import { ResultView } from './result-view.tsx'
import { type JobReply, useImportJob } from './use-import-job.ts'
import { useRefreshAfterImport } from './use-refresh-after-import.ts'

/** 取込: choose a file, look what is in it, take it in, see what came of it. */
export function ImportPage({ query }: RouteProps) {
  const working = useImportWork()
  const { work } = working
  const reply = useImportJob(work?.job)
  useRefreshAfterImport(work, reply)
  useEndSeen(work, reply)
  if (!work) return <ChooseView working={working} />
  if (!reply)
    return (
      <ImportFrame work={work} step={stepOf(work)}>
        <p className="note" role="status">
          どこまで進んだかを確かめています
        </p>
      </ImportFrame>
    )
  if (!reply.ok)
    return (
      <FailedView work={work} working={working}>
        <FailureMessage failure={jobFailureMessage(reply.error)} />
      </FailedView>
    )
  return <JobView work={work} working={working} job={reply.value} shows={query.get('show')} />
}

/** Other screens need not tell of an end that was seen here. */
function useEndSeen(work: ImportWork | undefined, reply: JobReply): void {
  const [seen, setSeen] = useKept<string | undefined>(IMPORT_SEEN_KEY, undefined)
  const ended = reply?.ok === true && reply.value.state !== 'running' ? work?.job : undefined
  useEffect(() => {
    if (ended !== undefined && ended !== seen) setSeen(ended)
  }, [ended, seen, setSeen])
}

function stepOf({ phase }: ImportWork): number {
  return phase === 'rehearsal' ? 1 : 2
}

interface JobViewProps {
  readonly work: ImportWork
  readonly working: ImportWorking
  readonly job: ImportJob
  readonly shows: string | null
}

function JobView({ work, working, job, shows }: JobViewProps) {
  switch (job.state) {
    case 'running':
      return <ProgressView work={work} step={stepOf(work)} job={job} />
    case 'done':
      return work.phase === 'rehearsal' ? (
        <PreviewView work={work} working={working} result={job.result} shows={shows} />
      ) : (
        <ResultView work={work} working={working} result={job.result} shows={shows} />
      )
    case 'failed':
      return <FailedView work={work} working={working} failure={job.failure} />
    case 'broken':
      return (
        <FailedView work={work} working={working}>
          <FailureMessage failure={brokenJobMessage(job)} />
        </FailedView>
      )
    default:
      return assertNever(job)
  }
}
