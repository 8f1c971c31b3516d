import { IMPORT_PATH } from '../../app/paths.ts'
import { Section } from '../../components/layout/section.tsx'
import { TwoLineRows } from '../../components/layout/two-line-rows.tsx'
import { Mark } from '../../components/marks/mark.tsx'
import { WarningMark } from '../../components/marks/warning-mark.tsx'
import type { ImportResult, SourceTable } from '../../../shared/api/imports.ts'
import { count, tableContents } from './import-words.ts'

export interface FoundTablesProps {
  readonly result: ImportResult
  readonly shows: string | null
}

/** Every table of the file, with what becomes of it. */
export function FoundTables({ result, shows }: FoundTablesProps) {
  const { tables } = result.source
  return (
    <Section title="見つかった表" note={`${tables.length}つ`}>
      <TwoLineRows
        rows={[...tables].toSorted(byImportance).map((table) => ({
          key: table.name,
          look: 'choice',
          href: `${IMPORT_PATH}?show=${encodeURIComponent(table.name)}`,
          current: table.name === shows,
          title: table.name,
          figure: `${count(table.rows)}行`,
          note: tableContents(table),
          mark: <TableMark table={table} unmapped={unmappedOf(result, table)} />,
        }))}
      />
    </Section>
  )
}

const ROLE_ORDER: Readonly<Record<SourceTable['role'], number>> = {
  mapped: 0,
  unmapped: 1,
  master: 2,
  noise: 3,
}

function byImportance(a: SourceTable, b: SourceTable): number {
  return ROLE_ORDER[a.role] - ROLE_ORDER[b.role]
}

export function unmappedOf({ unmapped }: ImportResult, { name }: SourceTable) {
  return unmapped.filter(({ table }) => table === name)
}

interface TableMarkProps {
  readonly table: SourceTable
  readonly unmapped: ImportResult['unmapped']
}

function TableMark({ table, unmapped }: TableMarkProps) {
  switch (table.role) {
    case 'mapped':
      return <MappedMark skipped={table.skipped} columns={unmapped.length} />
    case 'unmapped':
      return <WarningMark level="amber">取り込まない</WarningMark>
    case 'master':
      return (
        <Mark shape="check" tone="green">
          使う
        </Mark>
      )
    case 'noise':
      return (
        <Mark shape="dash" tone="off">
          外す
        </Mark>
      )
  }
}

function MappedMark({ skipped, columns }: { readonly skipped: number; readonly columns: number }) {
  if (skipped > 0) return <WarningMark level="amber">読めない行 {count(skipped)}</WarningMark>
  if (columns > 0) return <WarningMark level="amber">列 {columns}つ</WarningMark>
  return (
    <Mark shape="check" tone="green">
      済
    </Mark>
  )
}
