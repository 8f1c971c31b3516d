import './import.css'
import type { ReactNode } from 'react'
import { IMPORT_PATH } from '../../app/paths.ts'
import { useKept } from '../../app/page-memory.tsx'
import { LinkButton } from '../../components/buttons/link-button.tsx'
import { Message } from '../../components/messages/message.tsx'
import type { ImportJob } from '../../../shared/api/imports.ts'
import { IMPORT_WORK_KEY, type ImportWork } from './import-work.ts'
import { useImportJob } from './use-import-job.ts'
import { useRefreshAfterImport } from './use-refresh-after-import.ts'

/** The job whose end the person has seen. */
export const IMPORT_SEEN_KEY = 'import/seen'

/** On every other screen: that an import runs, and that it is over. It wants the screen's path as its React key. */
export function ImportNotice() {
  const [work] = useKept<ImportWork | undefined>(IMPORT_WORK_KEY, undefined)
  const [seen, setSeen] = useKept<string | undefined>(IMPORT_SEEN_KEY, undefined)
  const watched = work?.phase === 'import' && work.job !== seen ? work : undefined
  const reply = useImportJob(watched?.job)
  useRefreshAfterImport(watched, reply)
  if (!watched || !reply?.ok) return null
  return (
    <Notice
      job={reply.value}
      end={<LinkButton onClick={() => setSeen(watched.job)}>閉じる</LinkButton>}
    />
  )
}

function Notice({ job, end }: { readonly job: ImportJob; readonly end: ReactNode }) {
  if (job.state === 'running')
    return (
      <div className="import-notice">
        <Message tone="info" action={<a href={IMPORT_PATH}>取込を見る</a>}>
          取込を続けています。
        </Message>
      </div>
    )
  const isDone = job.state === 'done'
  return (
    <div className="import-notice">
      <Message
        tone={isDone ? 'success' : 'error'}
        action={
          <>
            <a href={IMPORT_PATH}>{isDone ? '結果を見る' : 'わけを見る'}</a>
            {end}
          </>
        }
      >
        {isDone ? '取込が終わりました。' : '取込が止まりました。ライトのデータは変わっていません。'}
      </Message>
    </div>
  )
}
