import type { SurveyPeriod } from '../../../shared/api/statistics.ts'
import { QueryView } from '../../app/query-view.tsx'
import { STATISTICS_PATH } from '../../app/paths.ts'
import { ButtonLink } from '../../components/buttons/button-link.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { Page } from '../../components/layout/page.tsx'
import { EmptyState } from '../../components/messages/empty-state.tsx'
import { type DataColumn, DataTable } from '../../components/tables/data-table.tsx'
import { type MemberRow, memberRows } from './member-rows.ts'
import { membersFailureMessage } from './members-failure-message.ts'
import { periodName, wholeYearOf } from './period-choice.ts'
import type { CellAnswer } from './survey-answer.ts'
import { cellTitle, placeOfCell } from './survey-words.ts'
import { useMembers } from './use-members.ts'

export interface CasesViewProps {
  readonly cell: string
  readonly period: SurveyPeriod
}

/** Everything that one figure counts. */
export function CasesView({ cell, period }: CasesViewProps) {
  const members = useMembers(cell, period)
  return (
    <QueryView query={members} messageOf={membersFailureMessage}>
      {(answer) => <Cases answer={answer} period={period} />}
    </QueryView>
  )
}

const COLUMNS: readonly DataColumn<MemberRow>[] = [
  { id: 'number', head: '番号', width: 9, cell: ({ caseNo }) => caseNo },
  { id: 'name', head: '氏名', width: 14, isRowLink: true, cell: ({ name }) => name },
  { id: 'kind', head: '数えたもの', width: 8, cell: ({ kind }) => kind },
  { id: 'date', head: '日付', width: 9, cell: ({ date }) => date },
  { id: 'person', head: '年齢・性別（依頼日現在）', width: 14, cell: ({ person }) => person },
]

interface CasesProps {
  readonly answer: CellAnswer
  readonly period: SurveyPeriod
}

function Cases({ answer, period }: CasesProps) {
  const place = placeOfCell(answer.cell)
  const rows = memberRows(answer)
  const isFiscalYear = wholeYearOf(period) !== undefined
  return (
    <Page layout="fill">
      <PageHeader
        title={place ? cellTitle(place, answer.value, rows.length, isFiscalYear) : answer.cell}
        note={periodName(period)}
        actions={
          <ButtonLink variant="outlined" icon="back" href={STATISTICS_PATH}>
            表にもどる
          </ButtonLink>
        }
      />
      <p className="statistics-counting">
        <b>数え方</b> {answer.rule}
      </p>
      <DataTable
        caption="数のもとになったケース"
        columns={COLUMNS}
        rows={rows}
        rowKey={({ key }) => key}
        rowLabel={({ name }) => name}
        rowHref={({ href }) => href}
        empty={<EmptyState>この数は0件で、数えたケースはありません。</EmptyState>}
      />
    </Page>
  )
}
