import type { CasePlacement } from '../../../../shared/cases/case-document.ts'
import { placementTypes } from '../../../../shared/codes/case-codes.ts'
import { formatWarekiShort } from '../../../../shared/rules/format-wareki.ts'
import { placementsInOrder } from '../../../../shared/rules/placements-in-order.ts'
import { Section } from '../../../components/layout/section.tsx'
import { RuledTable } from '../../../components/tables/ruled-table.tsx'
import { NOT_ENTERED } from '../client-words.ts'
import { codeText } from './support-words.ts'

export interface PlacementsSectionProps {
  readonly placements: readonly CasePlacement[]
}

/** 移行先 1…n. */
export function PlacementsSection({ placements }: PlacementsSectionProps) {
  const rows = placementsInOrder(placements).map((row, index) => ({ ...row, number: index + 1 }))
  return (
    <Section title="移行先" note={`${rows.length}か所`}>
      {rows.length === 0 ? (
        <p className="note">移行先はまだありません。</p>
      ) : (
        <RuledTable
          caption="移行先"
          rows={rows}
          rowKey={({ number }) => String(number)}
          columns={[
            { id: 'number', head: '順', width: '4rem', cell: ({ number }) => number },
            {
              id: 'date',
              head: '移った日',
              cell: ({ date }) => (date === undefined ? NOT_ENTERED : formatWarekiShort(date)),
            },
            {
              id: 'name',
              head: '名称',
              width: '36%',
              isRowHead: true,
              cell: ({ name }) => name ?? NOT_ENTERED,
            },
            { id: 'type', head: '形態', cell: ({ type }) => codeText(placementTypes, type) },
            {
              id: 'intermediate',
              head: '中間施設',
              cell: ({ intermediate }) => (intermediate ? 'はい' : ''),
            },
          ]}
        />
      )}
    </Section>
  )
}
