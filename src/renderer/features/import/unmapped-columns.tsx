import { Section } from '../../components/layout/section.tsx'
import { CertaintyMark } from '../../components/marks/certainty-mark.tsx'
import { EmptyState } from '../../components/messages/empty-state.tsx'
import { RuledTable } from '../../components/tables/ruled-table.tsx'
import type { ImportResult } from '../../../shared/api/imports.ts'
import { count } from './import-words.ts'

export interface UnmappedColumnsProps {
  readonly columns: ImportResult['unmapped']
}

/** Columns that no field of ours takes: their values are kept and can be read with the case. */
export function UnmappedColumns({ columns }: UnmappedColumnsProps) {
  return (
    <Section title="ライトに欄のない列" note={`${columns.length}つ`}>
      {columns.length === 0 ? (
        <EmptyState>ありません。すべての列がライトの欄に入ります。</EmptyState>
      ) : (
        <RuledTable
          caption="ライトに欄のない列"
          rows={columns}
          rowKey={({ table, column }) => `${table}/${column}`}
          columns={[
            {
              id: 'column',
              head: '元の列',
              isRowHead: true,
              cell: ({ table, column }) => (
                <>
                  {column}
                  <br />
                  <span className="note import-plain">{table}</span>
                </>
              ),
            },
            {
              id: 'samples',
              head: '値の見本',
              cell: ({ samples }) => <span className="note">{sampleText(samples)}</span>,
            },
            {
              id: 'filled',
              head: '値のある行',
              align: 'end',
              cell: ({ filled }) => `${count(filled)}行`,
            },
            { id: 'kept', head: '確からしさ', cell: () => <CertaintyMark certainty="kept" /> },
          ]}
        />
      )}
    </Section>
  )
}

const SHOWN_SAMPLES = 3

function sampleText(samples: readonly string[]): string {
  const shown = samples.slice(0, SHOWN_SAMPLES).join('、')
  return samples.length > SHOWN_SAMPLES ? `${shown} ほか` : shown
}
