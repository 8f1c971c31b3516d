import type { CaseSheet } from '../../../../shared/api/cases.ts'
import type { CaseAcquisition } from '../../../../shared/cases/case-document.ts'
import { acquisitionKinds } from '../../../../shared/codes/case-codes.ts'
import { codeList } from '../../../../shared/codes/code-list.ts'
import type { IsoDate } from '../../../../shared/dates.ts'
import { formatWarekiShort } from '../../../../shared/rules/format-wareki.ts'
import { comparePartialDates, lastDayOf } from '../../../../shared/rules/partial-date.ts'
import { useSession } from '../../../app/session.ts'
import { Page } from '../../../components/layout/page.tsx'
import { ScrollArea } from '../../../components/layout/scroll-area.tsx'
import { Section } from '../../../components/layout/section.tsx'
import { WarningMark } from '../../../components/marks/warning-mark.tsx'
import { EmptyState } from '../../../components/messages/empty-state.tsx'
import { RuledTable } from '../../../components/tables/ruled-table.tsx'
import { codeText } from './support-words.ts'

/** 結果 (domain.md, E). */
const RESULTS = codeList(['granted', '認定'], ['rejected', '却下'], ['withdrawn', '取下げ'])

const COLUMN_WIDTH = '8.5rem'

/** E 取得状況, to read: kind by kind, the newest first; a renewal is a row of its own. */
export function AcquisitionsTab({ sheet }: { readonly sheet: CaseSheet }) {
  const { today } = useSession()
  const rows = inOrder(sheet.acquisitions).map((row, index) => ({ ...row, index }))
  return (
    <Page layout="fill">
      <ScrollArea label="取得の一覧">
        <Section title="取得状況" note={`${rows.length}件`}>
          {rows.length === 0 ? (
            <EmptyState>手帳・サービス・年金などの取得は、まだ記録されていません。</EmptyState>
          ) : (
            <RuledTable
              caption="取得状況"
              rows={rows}
              rowKey={({ index }) => String(index)}
              columns={[
                {
                  id: 'kind',
                  head: '種別',
                  isRowHead: true,
                  cell: ({ kind }) => acquisitionKinds.labelOf(kind),
                },
                { id: 'grade', head: '等級・区分', width: '10rem', cell: ({ grade }) => grade },
                { id: 'on', head: '取得日', width: COLUMN_WIDTH, cell: ({ date }) => short(date) },
                {
                  id: 'applied',
                  head: '申請日',
                  width: COLUMN_WIDTH,
                  cell: ({ appliedOn }) => short(appliedOn),
                },
                {
                  id: 'result',
                  head: '結果',
                  width: '6rem',
                  cell: ({ result }) => (result === undefined ? '' : codeText(RESULTS, result)),
                },
                {
                  id: 'expires',
                  head: '有効期限',
                  width: '12rem',
                  cell: ({ expiresOn }) => <Expiry on={expiresOn} today={today} />,
                },
              ]}
            />
          )}
        </Section>
      </ScrollArea>
    </Page>
  )
}

function inOrder(acquisitions: readonly CaseAcquisition[]): readonly CaseAcquisition[] {
  const codes: readonly string[] = acquisitionKinds.codes
  const rank = ({ kind }: CaseAcquisition) =>
    codes.includes(kind) ? codes.indexOf(kind) : codes.length
  return acquisitions.toSorted((a, b) => rank(a) - rank(b) || comparePartialDates(b.date, a.date))
}

function short(date: string | undefined): string {
  return date === undefined ? '' : formatWarekiShort(date)
}

function Expiry({ on, today }: { readonly on: string | undefined; readonly today: IsoDate }) {
  if (on === undefined) return null
  if (lastDayOf(on) >= today) return short(on)
  return <WarningMark level="amber">{short(on)}（過ぎています）</WarningMark>
}
