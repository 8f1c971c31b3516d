import { ScrollArea } from '../../components/layout/scroll-area.tsx'
import { Section } from '../../components/layout/section.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { EmptyState } from '../../components/messages/empty-state.tsx'
import { Message } from '../../components/messages/message.tsx'
import { RuledTable } from '../../components/tables/ruled-table.tsx'
import type { ImportResult } from '../../../shared/api/imports.ts'
import { mappedTotals } from './import-review.ts'
import { count, countLines } from './import-words.ts'
import { UnmappedColumns } from './unmapped-columns.tsx'

export interface ResultSummaryProps {
  readonly result: ImportResult
}

/** Counts in words. */
export function ResultSummary({ result }: ResultSummaryProps) {
  const lines = countLines(result.imported)
  return (
    <ScrollArea label="取込の結果のまとめ">
      <Stack gap="normal">
        <Section title="新しく入ったもの">
          {lines.length === 0 ? (
            <EmptyState>新しいものはありません。前に取り込んだものと同じです。</EmptyState>
          ) : (
            <RuledTable
              dense
              headShown={false}
              caption="新しく入ったもの"
              rows={lines}
              rowKey={({ key }) => key}
              columns={[
                { id: 'label', head: '種類', isRowHead: true, cell: ({ label }) => label },
                { id: 'figure', head: '数', align: 'end', cell: ({ figure }) => figure },
              ]}
            />
          )}
        </Section>
        <Message tone={result.skipped.length > 0 ? 'warning' : 'success'}>
          {rowsWords(result)}
        </Message>
        {result.unmapped.length > 0 && <UnmappedColumns columns={result.unmapped} />}
      </Stack>
    </ScrollArea>
  )
}

/** 45,626行を読みました。新しい行・変わった行は…. */
function rowsWords(result: ImportResult): string {
  const { rows, imported, merged, skipped } = mappedTotals(result)
  const same = merged > 0 ? `前に取り込んだものと同じ行は ${count(merged)}行です。` : ''
  const left =
    skipped > 0
      ? `読めなかった ${count(skipped)}行は旧データに残し、確認が必要なものに並べました。`
      : '読めなかった行はありません。'
  return `${count(rows)}行を読みました。新しい行・変わった行は ${count(imported)}行です。${same}${left}`
}
