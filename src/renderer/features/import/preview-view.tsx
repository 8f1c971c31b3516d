import { FailureMessage } from '../../app/failure-message.tsx'
import { IMPORT_PATH } from '../../app/paths.ts'
import { Button } from '../../components/buttons/button.tsx'
import { BottomBar } from '../../components/layout/bottom-bar.tsx'
import { Columns } from '../../components/layout/columns.tsx'
import { Section } from '../../components/layout/section.tsx'
import { TwoLineRows } from '../../components/layout/two-line-rows.tsx'
import { useShownInSight } from '../../components/layout/use-shown-in-sight.ts'
import { EmptyState } from '../../components/messages/empty-state.tsx'
import { Message } from '../../components/messages/message.tsx'
import type { ImportResult } from '../../../shared/api/imports.ts'
import { FoundTables } from './found-tables.tsx'
import { startFailureMessage } from './import-failure-words.ts'
import { ImportFrame } from './import-frame.tsx'
import { importReviewGroups, type ImportReviewGroup, splitReason } from './import-review.ts'
import type { ImportWork, ImportWorking } from './import-work.ts'
import { count } from './import-words.ts'
import { PreviewDetail } from './preview-detail.tsx'

export interface PreviewViewProps {
  readonly work: ImportWork
  readonly working: ImportWorking
  readonly result: ImportResult
  /** A table's name or the id of a group to confirm; null the summary. */
  readonly shows: string | null
}

/** What the rehearsal found, before anything is taken in. */
export function PreviewView({ work, working, result, shows }: PreviewViewProps) {
  const groups = importReviewGroups(result.review)
  const shown = useShownInSight(shows)
  return (
    <>
      <ImportFrame work={work} step={1} layout="fill">
        {working.failure && <FailureMessage failure={startFailureMessage(working.failure)} />}
        <Columns layout="work" fill>
          <div>
            <div className="import-choices">
              <FoundTables result={result} shows={shows} />
            </div>
          </div>
          <div className="import-shown" ref={shown}>
            <PreviewDetail result={result} groups={groups} shows={shows} />
          </div>
          <ToConfirm groups={groups} count={result.review.length} />
        </Columns>
      </ImportFrame>
      <BottomBar
        edge="rule"
        end={
          <>
            <Button variant="outlined" onClick={working.startOver}>
              別のファイルを選ぶ
            </Button>
            <Button
              variant="primary"
              icon="import"
              busy={working.isStarting}
              onClick={() => void working.importNow(work)}
            >
              取り込む
            </Button>
          </>
        }
      >
        <span>
          まだ何も取り込んでいません。
          {result.review.length > 0 && '確認が必要なものは、取り込んだあとに直せます。'}
        </span>
      </BottomBar>
    </>
  )
}

interface ToConfirmProps {
  readonly groups: readonly ImportReviewGroup[]
  readonly count: number
}

function ToConfirm({ groups, count: total }: ToConfirmProps) {
  return (
    <Section title="確認が必要なもの" note={`${count(total)}件`}>
      {groups.length === 0 ? (
        <EmptyState>ありません。このまま取り込めます。</EmptyState>
      ) : (
        <TwoLineRows
          rows={groups.map(({ id, reason, rows }) => {
            const { title, note } = splitReason(reason)
            return {
              key: id,
              look: 'link',
              href: `${IMPORT_PATH}?show=${id}`,
              title,
              figure: `${count(rows.length)}件`,
              note,
            }
          })}
        />
      )}
      <div className="import-shield">
        <Message tone="success" icon="shield">
          元のファイルは書き換えません。
        </Message>
      </div>
    </Section>
  )
}
