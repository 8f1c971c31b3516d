import { ScrollArea } from '../../components/layout/scroll-area.tsx'
import { Section } from '../../components/layout/section.tsx'
import { Stack } from '../../components/layout/stack.tsx'
import { Mark } from '../../components/marks/mark.tsx'
import { WarningMark } from '../../components/marks/warning-mark.tsx'
import { RuledTable } from '../../components/tables/ruled-table.tsx'
import type { ReconciliationLine } from '../../../shared/api/imports.ts'
import { type ReconciliationGroup, reconciliationGroups } from './import-review.ts'
import { count } from './import-words.ts'

export interface ReconciliationListProps {
  readonly lines: readonly ReconciliationLine[]
}

/** The old program's own counts beside ours: equal or explained. */
export function ReconciliationList({ lines }: ReconciliationListProps) {
  const unequal = lines.filter(({ equal }) => !equal).length
  return (
    <>
      <div className="section-head">
        <h2>突き合わせ</h2>
        <span className="note">
          {unequal === 0
            ? `元のファイルの数とライトの数は、${lines.length}項目すべて一致しています。`
            : `${lines.length}項目のうち ${unequal}項目に違いがあります。わけを確かめてください。`}
        </span>
      </div>
      <ScrollArea label="突き合わせ">
        <Stack gap="normal">
          {reconciliationGroups(lines).map((group) => (
            <Group key={group.label} group={group} />
          ))}
        </Stack>
      </ScrollArea>
    </>
  )
}

function Group({ group }: { readonly group: ReconciliationGroup }) {
  return (
    <Section compact title={group.label} note={`${group.lines.length}項目`}>
      <RuledTable
        dense
        caption={group.label}
        rows={group.lines}
        rowKey={({ what }) => what}
        rowLook={({ equal }) => (equal ? undefined : 'ask')}
        columns={[
          { id: 'what', head: '項目', width: '26%', isRowHead: true, cell: ({ what }) => what },
          {
            id: 'source',
            head: '元の数',
            width: '11%',
            align: 'end',
            cell: (line) => count(line.source),
          },
          {
            id: 'imported',
            head: 'ライトの数',
            width: '13%',
            align: 'end',
            cell: ({ imported }) => count(imported),
          },
          { id: 'equal', head: '結果', width: '13%', cell: Agreement },
          {
            id: 'why',
            head: 'わけ',
            cell: ({ why }) => <span className="note">{why ?? ''}</span>,
          },
        ]}
      />
    </Section>
  )
}

function Agreement({ equal }: ReconciliationLine) {
  return equal ? (
    <Mark shape="check" tone="green">
      一致
    </Mark>
  ) : (
    <WarningMark level="amber">違い</WarningMark>
  )
}
