import { IMPORT_PATH } from '../../app/paths.ts'
import { ScrollArea } from '../../components/layout/scroll-area.tsx'
import { Section } from '../../components/layout/section.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { EmptyState } from '../../components/messages/empty-state.tsx'
import { RuledTable } from '../../components/tables/ruled-table.tsx'
import type { ImportResult, SourceTable } from '../../../shared/api/imports.ts'
import { unmappedOf } from './found-tables.tsx'
import { type ImportReviewGroup, mappedTotals, type RowTotals } from './import-review.ts'
import { count, countLines, tableContents, tableFate } from './import-words.ts'
import { ReviewRows } from './review-rows.tsx'
import { UnmappedColumns } from './unmapped-columns.tsx'

export interface PreviewDetailProps {
  readonly result: ImportResult
  readonly groups: readonly ImportReviewGroup[]
  readonly shows: string | null
}

/** The middle of the preview: a table, a group to confirm, or all in all. */
export function PreviewDetail({ result, groups, shows }: PreviewDetailProps) {
  const table = result.source.tables.find(({ name }) => name === shows)
  const group = groups.find(({ id }) => id === shows)
  if (table)
    return (
      <ScrollArea label={`${table.name}の行と列`}>
        <TableDetail result={result} table={table} />
      </ScrollArea>
    )
  if (group)
    return (
      <ReviewRows group={group} isDone={false} more={<a href={IMPORT_PATH}>まとめにもどる</a>} />
    )
  return (
    <ScrollArea label="まとめ">
      <Summary result={result} />
    </ScrollArea>
  )
}

function Summary({ result }: { readonly result: ImportResult }) {
  const lines = countLines(result.imported)
  const totals = mappedTotals(result)
  return (
    <Stack gap="normal">
      <Section title="取り込むと、こうなります" note={`${count(totals.rows)}行`}>
        {lines.length === 0 ? (
          <EmptyState>新しいものはありません。前に取り込んだものと同じです。</EmptyState>
        ) : (
          <RuledTable
            dense
            caption="新しく入るもの"
            rows={lines}
            rowKey={({ key }) => key}
            columns={[
              { id: 'label', head: '新しく入るもの', isRowHead: true, cell: ({ label }) => label },
              { id: 'figure', head: '数', align: 'end', cell: ({ figure }) => figure },
            ]}
          />
        )}
      </Section>
      <Fates totals={totals} />
      <UnmappedColumns columns={result.unmapped} />
    </Stack>
  )
}

function TableDetail({
  result,
  table,
}: {
  readonly result: ImportResult
  readonly table: SourceTable
}) {
  const skipped = result.skipped.filter((row) => row.table === table.name)
  return (
    <Stack gap="normal">
      <Section
        title={table.name}
        note={`${tableContents(table)}・${count(table.rows)}行`}
        more={<a href={IMPORT_PATH}>まとめにもどる</a>}
      >
        <p className="import-fate">{tableFate(table)}</p>
      </Section>
      {table.role === 'mapped' && <Fates totals={table} />}
      {skipped.length > 0 && (
        <Section title="読めない行" note={`${count(skipped.length)}行・旧データに残します`}>
          <RuledTable
            dense
            caption="読めない行"
            rows={skipped.slice(0, SHOWN_ROWS)}
            rowKey={({ row }) => String(row)}
            columns={[
              { id: 'row', head: '行', width: '7rem', cell: ({ row }) => `${count(row)}行目` },
              { id: 'reason', head: 'わけ', cell: ({ reason }) => reason },
            ]}
          />
        </Section>
      )}
      {table.role === 'mapped' && <UnmappedColumns columns={unmappedOf(result, table)} />}
    </Stack>
  )
}

/** All of them are in the list 確認が必要なもの. */
const SHOWN_ROWS = 20

/** Every row is accounted for. */
function Fates({ totals }: { readonly totals: RowTotals }) {
  const rows = [
    { label: '新しい行・変わった行', value: totals.imported },
    { label: '前に取り込んだものと同じ行', value: totals.merged },
    { label: '読めない行', value: totals.skipped },
  ]
  return (
    <Section title="行のゆくえ" note={`合わせて ${count(totals.rows)}行`}>
      <RuledTable
        dense
        headShown={false}
        caption="行のゆくえ"
        rows={rows}
        rowKey={({ label }) => label}
        columns={[
          { id: 'label', head: 'ゆくえ', isRowHead: true, cell: ({ label }) => label },
          { id: 'value', head: '行', align: 'end', cell: ({ value }) => `${count(value)}行` },
        ]}
      />
    </Section>
  )
}
