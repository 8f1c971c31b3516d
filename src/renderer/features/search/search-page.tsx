import type { SearchHit } from '../../../shared/api/search.ts'
import { formatWareki } from '../../../shared/rules/format-wareki.ts'
import { api } from '../../api.ts'
import { generalFailureMessage } from '../../app/general-failure-message.ts'
import { clientPath } from '../../app/paths.ts'
import { personName } from '../../app/person-name.ts'
import { QueryView } from '../../app/query-view.tsx'
import type { RouteProps } from '../../app/route.ts'
import { useQuery } from '../../app/use-query.ts'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Page } from '../../components/layout/page.tsx'
import { type Row, Rows } from '../../components/layout/rows.tsx'
import { Section } from '../../components/layout/section.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { EmptyState } from '../../components/messages/empty-state.tsx'
import { Message } from '../../components/messages/message.tsx'

interface Found {
  readonly clients: readonly SearchHit[]
  readonly records: readonly SearchHit[]
  readonly hasMore: boolean
  readonly indexed: number
}

/** All that was found for the words of 「対象者・記録をさがす」. */
export function SearchPage({ query: address }: RouteProps) {
  const text = address.get('text') ?? ''
  const query = useQuery('search/find', { text }, api.search.find, { keepsLast: true })
  return (
    <QueryView query={query} messageOf={generalFailureMessage}>
      {(found) => <Results text={text} found={found} />}
    </QueryView>
  )
}

function Results({ text, found }: { readonly text: string; readonly found: Found }) {
  const { clients, records, hasMore, indexed } = found
  return (
    <Page layout="scroll">
      <PageHeader title={`「${text}」で見つかったもの`} />
      <Stack gap="wide">
        {indexed < 1 && (
          <Message tone="info">
            記録の索引を作っています（{Math.floor(indexed * 100)}
            %）。そのあいだも、すべての記録をさがしています。
          </Message>
        )}
        <Section title="対象者" note={`${clients.length}名`}>
          {clients.length === 0 ? (
            <EmptyState>この言葉に合う対象者はいません。</EmptyState>
          ) : (
            <Rows tracks="14rem 14rem 1fr" rows={clients.map(clientRow)} />
          )}
        </Section>
        <Section title="記録" note={`${records.length}件`}>
          {records.length === 0 ? (
            <EmptyState>この言葉がある記録はありません。</EmptyState>
          ) : (
            <Rows
              tracks="10rem 12rem 1fr"
              rows={records.map((hit, index) => recordRow(hit, index, text))}
            />
          )}
        </Section>
        {hasMore && (
          <p className="note">多いので、ここまでを出しています。言葉を足すと絞れます。</p>
        )}
      </Stack>
    </Page>
  )
}

function clientRow({ caseId, caseNo, name, kana }: SearchHit): Row {
  return {
    key: caseId,
    href: clientPath(caseId, 'top'),
    cells: [personName(name), kana === undefined ? '' : personName(kana), caseNo],
  }
}

function recordRow({ caseId, name, date, excerpt }: SearchHit, index: number, text: string): Row {
  return {
    key: String(index),
    href: clientPath(caseId, 'records', { find: text }),
    cells: [date === undefined ? '日付なし' : formatWareki(date), personName(name), excerpt],
  }
}
