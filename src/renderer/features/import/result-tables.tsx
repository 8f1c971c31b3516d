import { ScrollArea } from '../../components/layout/scroll-area.tsx'
import { Section } from '../../components/layout/section.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { Mark } from '../../components/marks/mark.tsx'
import { WarningMark } from '../../components/marks/warning-mark.tsx'
import { RuledTable } from '../../components/tables/ruled-table.tsx'
import type { SourceTable } from '../../../shared/api/imports.ts'
import { isAccountedFor } from './import-review.ts'
import { count, tableContents, tableFate } from './import-words.ts'

export interface ResultTablesProps {
  readonly tables: readonly SourceTable[]
}

/** rows = imported + merged + skipped for every table that was taken in; why the others were not. */
export function ResultTables({ tables }: ResultTablesProps) {
  return (
    <ScrollArea label="表ごとの行数">
      <Stack gap="normal">
        <Section title="取り込んだ表" note="行 ＝ 新しい・変わった ＋ 同じ ＋ 読めない">
          <Mapped tables={tables.filter(({ role }) => role === 'mapped')} />
        </Section>
        <Section title="ほかの表">
          <RuledTable
            dense
            caption="ほかの表"
            rows={tables.filter(({ role }) => role !== 'mapped')}
            rowKey={({ name }) => name}
            columns={[
              { id: 'name', head: '表', isRowHead: true, cell: ({ name }) => name },
              { id: 'rows', head: '行', align: 'end', cell: ({ rows }) => count(rows) },
              { id: 'fate', head: 'あつかい', width: '60%', cell: tableFate },
            ]}
          />
        </Section>
      </Stack>
    </ScrollArea>
  )
}

function Mapped({ tables }: ResultTablesProps) {
  return (
    <RuledTable
      dense
      caption="取り込んだ表"
      rows={tables}
      rowKey={({ name }) => name}
      columns={[
        { id: 'name', head: '表', isRowHead: true, cell: ({ name }) => name },
        { id: 'contents', head: '中身', cell: tableContents },
        { id: 'rows', head: '行', align: 'end', cell: ({ rows }) => count(rows) },
        {
          id: 'imported',
          head: '新しい・変わった',
          align: 'end',
          cell: ({ imported }) => count(imported),
        },
        { id: 'merged', head: '同じ', align: 'end', cell: ({ merged }) => count(merged) },
        { id: 'skipped', head: '読めない', align: 'end', cell: ({ skipped }) => count(skipped) },
        {
          id: 'sum',
          head: '結果',
          cell: (table) =>
            isAccountedFor(table) ? (
              <Mark shape="check" tone="green">
                一致
              </Mark>
            ) : (
              <WarningMark level="red">合いません</WarningMark>
            ),
        },
      ]}
    />
  )
}
