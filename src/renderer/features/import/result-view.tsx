import { CLIENTS_PATH, IMPORT_PATH } from '../../app/paths.ts'
import { Button } from '../../components/buttons/button.tsx'
import { ButtonLink } from '../../components/buttons/button-link.tsx'
import { BottomBar } from '../../components/layout/bottom-bar.tsx'
import { Section } from '../../components/layout/section.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { type TwoLineRow, TwoLineRows } from '../../components/layout/two-line-rows.tsx'
import { useShownInSight } from '../../components/layout/use-shown-in-sight.ts'
import { Mark } from '../../components/marks/mark.tsx'
import { WarningMark } from '../../components/marks/warning-mark.tsx'
import type { ImportResult } from '../../../shared/api/imports.ts'
import { ImportFrame } from './import-frame.tsx'
import {
  type ImportReviewGroup,
  importReviewGroups,
  isAccountedFor,
  splitReason,
} from './import-review.ts'
import type { ImportWork, ImportWorking } from './import-work.ts'
import { count } from './import-words.ts'
import { ReconciliationList } from './reconciliation-list.tsx'
import { ResultSummary } from './result-summary.tsx'
import { ResultTables } from './result-tables.tsx'
import { ReviewRows } from './review-rows.tsx'

export interface ResultViewProps {
  readonly work: ImportWork
  readonly working: ImportWorking
  readonly result: ImportResult
  readonly shows: string | null
}

/** What came of the import: in words, row by row, against the old program's counts, and what is left to do. */
export function ResultView({ work, working, result, shows }: ResultViewProps) {
  const groups = importReviewGroups(result.review)
  const shown = useShownInSight(shows)
  return (
    <>
      <ImportFrame work={work} step={3} layout="fill">
        <div className="import-result">
          <Stack gap="normal">
            <Section title="結果">
              <TwoLineRows rows={resultChoices(result, shows)} />
            </Section>
            <ToConfirm groups={groups} count={result.review.length} shows={shows} />
          </Stack>
          <div className="import-shown" ref={shown}>
            <Shown result={result} groups={groups} shows={shows} />
          </div>
        </div>
      </ImportFrame>
      <BottomBar
        edge="rule"
        end={
          <>
            <Button variant="outlined" onClick={working.startOver}>
              別のファイルを取り込む
            </Button>
            <ButtonLink variant="primary" href={CLIENTS_PATH}>
              対象者の一覧を見る
            </ButtonLink>
          </>
        }
      >
        <Mark shape="check" tone="green" strong>
          取込が終わりました
        </Mark>
      </BottomBar>
    </>
  )
}

const pathTo = (shows: string) => `${IMPORT_PATH}?show=${shows}`

function Agreement({ isFine }: { readonly isFine: boolean }) {
  return isFine ? (
    <Mark shape="check" tone="green">
      一致
    </Mark>
  ) : (
    <WarningMark level="amber">違いあり</WarningMark>
  )
}

function resultChoices(result: ImportResult, shows: string | null): readonly TwoLineRow[] {
  const { tables } = result.source
  const mapped = tables.filter(({ role }) => role === 'mapped')
  const isSummary = shows === null || shows === 'summary'
  return [
    {
      key: 'summary',
      look: 'choice',
      href: pathTo('summary'),
      current: isSummary,
      title: 'まとめ',
      figure: '',
      note: '新しく入ったもの',
    },
    {
      key: 'tables',
      look: 'choice',
      href: pathTo('tables'),
      current: shows === 'tables',
      title: '表ごとの行数',
      figure: `${mapped.length}表`,
      note: 'すべての行のゆくえ',
      mark: <Agreement isFine={tables.every(isAccountedFor)} />,
    },
    {
      key: 'reconciliation',
      look: 'choice',
      href: pathTo('reconciliation'),
      current: shows === 'reconciliation',
      title: '突き合わせ',
      figure: `${result.reconciliation.length}項目`,
      note: '元の数とライトの数',
      mark: <Agreement isFine={result.reconciliation.every(({ equal }) => equal)} />,
    },
  ]
}

interface ToConfirmProps {
  readonly groups: readonly ImportReviewGroup[]
  readonly count: number
  readonly shows: string | null
}

function ToConfirm({ groups, count: total, shows }: ToConfirmProps) {
  if (groups.length === 0) return null
  return (
    <Section title="確認が必要なもの" note={`${count(total)}件`}>
      <TwoLineRows
        rows={groups.map(({ id, reason, rows }) => ({
          key: id,
          look: 'choice',
          href: pathTo(id),
          current: id === shows,
          title: splitReason(reason).title,
          figure: `${count(rows.length)}件`,
          note: '',
        }))}
      />
    </Section>
  )
}

interface ShownProps {
  readonly result: ImportResult
  readonly groups: readonly ImportReviewGroup[]
  readonly shows: string | null
}

function Shown({ result, groups, shows }: ShownProps) {
  const group = groups.find(({ id }) => id === shows)
  if (group) return <ReviewRows group={group} isDone />
  if (shows === 'tables') return <ResultTables tables={result.source.tables} />
  if (shows === 'reconciliation') return <ReconciliationList lines={result.reconciliation} />
  return <ResultSummary result={result} />
}
