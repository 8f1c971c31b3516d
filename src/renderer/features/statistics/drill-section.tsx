import { useState } from 'react'
import type { SurveyPeriod } from '../../../shared/api/statistics.ts'
import { LinkButton } from '../../components/buttons/link-button.tsx'
import { Section } from '../../components/layout/section.tsx'
import { EmptyState } from '../../components/messages/empty-state.tsx'
import { RuledTable } from '../../components/tables/ruled-table.tsx'
import { FailureMessage } from '../../app/failure-message.tsx'
import { memberRows } from './member-rows.ts'
import { membersFailureMessage } from './members-failure-message.ts'
import { wholeYearOf } from './period-choice.ts'
import { CASES_PATH } from './statistics-choice.ts'
import type { CellAnswer } from './survey-answer.ts'
import { type CellPlace, cellName, cellTitle, placeOfCell } from './survey-words.ts'
import { useMembers } from './use-members.ts'

export interface DrillSectionProps {
  readonly cell: string | undefined
  readonly period: SurveyPeriod
}

const SHOWN_ROWS = 4

/** The first cases behind the opened figure, and how it is counted. */
export function DrillSection({ cell, period }: DrillSectionProps) {
  const members = useMembers(cell, period)
  const place = cell === undefined ? undefined : placeOfCell(cell)
  if (!place)
    return (
      <Section compact title="数のもとになったケース">
        <EmptyState>表の数を押すと、数えたケースがここに並びます。</EmptyState>
      </Section>
    )
  const isFiscalYear = wholeYearOf(period) !== undefined
  if (members.state === 'ready')
    return <Drill key={cell} place={place} answer={members.value} isFiscalYear={isFiscalYear} />
  return (
    <Section compact edge="drill" title={cellName(place, isFiscalYear)}>
      {members.state === 'loading' ? (
        <p className="note" role="status">
          数えたケースを読み込んでいます
        </p>
      ) : (
        <FailureMessage failure={membersFailureMessage(members.error)} onRetry={members.retry} />
      )}
    </Section>
  )
}

interface DrillProps {
  readonly place: CellPlace
  readonly answer: CellAnswer
  readonly isFiscalYear: boolean
}

function Drill({ place, answer, isFiscalYear }: DrillProps) {
  const [saysRule, setSaysRule] = useState(false)
  const rows = memberRows(answer)
  return (
    <Section
      compact
      edge="drill"
      title={cellTitle(place, answer.value, rows.length, isFiscalYear)}
      more={
        <>
          <LinkButton expanded={saysRule} onClick={() => setSaysRule(!saysRule)}>
            数え方
          </LinkButton>
          {rows.length > SHOWN_ROWS && <a href={CASES_PATH}>すべて開く</a>}
        </>
      }
    >
      {saysRule && <p className="statistics-rule">{answer.rule}</p>}
      {rows.length === 0 ? (
        <EmptyState>この数は0件で、数えたケースはありません。</EmptyState>
      ) : (
        <RuledTable
          dense
          headShown={false}
          caption="数のもとになったケース"
          rows={rows.slice(0, SHOWN_ROWS)}
          rowKey={({ key }) => key}
          columns={[
            { id: 'number', head: '番号', cell: ({ caseNo }) => caseNo },
            {
              id: 'name',
              head: '氏名',
              cell: ({ name, href }) => <a href={href}>{name}</a>,
            },
            { id: 'date', head: '日付', cell: ({ date }) => date },
            { id: 'person', head: '年齢・性別', cell: ({ person }) => person },
          ]}
        />
      )}
    </Section>
  )
}
