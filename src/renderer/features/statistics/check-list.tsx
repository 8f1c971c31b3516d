import { LinkButton } from '../../components/buttons/link-button.tsx'
import { ScrollArea } from '../../components/layout/scroll-area.tsx'
import { Mark } from '../../components/marks/mark.tsx'
import { WarningMark } from '../../components/marks/warning-mark.tsx'
import { RuledTable } from '../../components/tables/ruled-table.tsx'
import { STATISTICS_PATH } from '../../app/paths.ts'
import type { SurveyCheck } from '../../../shared/statistics/survey-result.ts'
import type { CheckGroup } from './review-groups.ts'
import { cellName, placeOfCell } from './survey-words.ts'

export interface CheckListProps {
  readonly group: CheckGroup
  readonly onOpenCell: (cell: string) => void
}

/** Every check of one sort, and what differs where one fails. */
export function CheckList({ group, onOpenCell }: CheckListProps) {
  const open = (cell: string) => {
    onOpenCell(cell)
    window.location.hash = STATISTICS_PATH
  }
  return (
    <>
      <div className="section-head">
        <h2>{group.label}</h2>
        <span className="note">{group.checks.length}件</span>
      </div>
      <ScrollArea label={group.label}>
        <RuledTable
          dense
          caption={group.label}
          rows={group.checks}
          rowKey={({ id }) => id}
          rowLook={({ ok }) => (ok ? undefined : 'ask')}
          columns={[
            {
              id: 'label',
              head: '確かめたこと',
              width: '60%',
              cell: (check) => <Checked check={check} onOpen={open} />,
            },
            { id: 'left', head: '数', align: 'end', cell: ({ left }) => figure(left.value) },
            {
              id: 'right',
              head: '照合した数',
              align: 'end',
              cell: ({ right }) => figure(right.value),
            },
            { id: 'ok', head: '結果', width: '9rem', cell: (check) => <Result check={check} /> },
          ]}
        />
      </ScrollArea>
    </>
  )
}

const figure = (value: number) => value.toLocaleString('ja-JP')

function Result({ check }: { readonly check: SurveyCheck }) {
  return check.ok ? (
    <Mark shape="check" tone="green">
      一致
    </Mark>
  ) : (
    <WarningMark level="red">合いません</WarningMark>
  )
}

interface CheckedProps {
  readonly check: SurveyCheck
  readonly onOpen: (cell: string) => void
}

/** The figures to look at stand below a check that failed. */
function Checked({ check, onOpen }: CheckedProps) {
  if (check.ok) return check.label
  return (
    <>
      {check.label}
      <ul>
        {differingCells(check).map(({ cell, words }) => (
          <li key={cell}>
            <LinkButton onClick={() => onOpen(cell)}>{words}</LinkButton>
          </li>
        ))}
      </ul>
    </>
  )
}

function differingCells({ left, right, differences }: SurveyCheck) {
  const nameOf = (cell: string) => {
    const place = placeOfCell(cell)
    return place ? cellName(place, true) : cell
  }
  return [
    ...differences.map(({ cell, counted, summed }) => ({
      cell,
      words: `${nameOf(cell)}：${figure(counted)}、内訳の和 ${figure(summed)} を表で見る`,
    })),
    ...[...left.cells, ...right.cells].map((cell) => ({
      cell,
      words: `${nameOf(cell)} を表で見る`,
    })),
  ]
}
