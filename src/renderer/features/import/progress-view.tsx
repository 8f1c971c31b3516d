import { api } from '../../api.ts'
import { FailureMessage } from '../../app/failure-message.tsx'
import { useCommand } from '../../app/use-command.ts'
import { Section } from '../../components/layout/section.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { Message } from '../../components/messages/message.tsx'
import { ProgressBar } from '../../components/messages/progress-bar.tsx'
import type { ImportJob } from '../../../shared/api/imports.ts'
import { useState } from 'react'
import { jobFailureMessage } from './import-failure-words.ts'
import { ImportFrame } from './import-frame.tsx'
import type { ImportWork } from './import-work.ts'
import { count, stageText, timeLeftText } from './import-words.ts'
import type { JobFailure } from './use-import-job.ts'

export type RunningJob = Extract<ImportJob, { readonly state: 'running' }>

export interface ProgressViewProps {
  readonly work: ImportWork
  readonly step: number
  readonly job: RunningJob
}

/** How far it is; the person may go elsewhere meanwhile, or stop it. */
export function ProgressView({ work, step, job }: ProgressViewProps) {
  const isRehearsal = work.phase === 'rehearsal'
  const cancelling = useCommand(api.imports.cancel, [])
  const [failure, setFailure] = useState<JobFailure>()
  const cancel = async () => {
    const cancelled = await cancelling.run({ job: work.job })
    setFailure(cancelled.ok ? undefined : cancelled.error)
  }
  return (
    <ImportFrame work={work} step={step}>
      <Stack gap="normal">
        <Section title={isRehearsal ? '中身を確かめる' : '取り込む'}>
          <div className="import-progress">
            <ProgressBar
              {...barOf(job, work.phase)}
              onCancel={() => void cancel()}
              cancelLabel={isRehearsal ? '確かめるのをやめる' : '取込をやめる'}
            />
          </div>
        </Section>
        {failure && <FailureMessage failure={jobFailureMessage(failure)} />}
        <Message tone="info">
          {isRehearsal
            ? 'まだ何も取り込みません。'
            : 'やめると、ライトのデータは取込の前のままです。'}
          この画面を離れても続きますので、ほかの仕事をしていてかまいません。
        </Message>
      </Stack>
    </ImportFrame>
  )
}

/** Where the whole is not known yet, the bar says so instead of standing at zero. */
export function barOf(job: RunningJob, phase: ImportWork['phase']) {
  const { stage, done, total, secondsLeft } = job
  const remaining = timeLeftText(secondsLeft)
  const isKnown = total > 0 && stage !== 'finishing'
  return {
    label: stageText(stage, phase),
    share: isKnown ? Math.min(1, done / total) : undefined,
    ...(isKnown && { detail: `${count(total)}行のうち ${count(done)}行` }),
    ...(isKnown && remaining !== undefined && { remaining }),
  }
}
