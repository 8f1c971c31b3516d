import { Button } from '../../components/buttons/button.tsx'
import { SelectField } from '../../components/fields/select-field.tsx'
import { PageHeader } from '../../components/layout/page-header.tsx'
import { useSession } from '../../app/session.ts'
import { newestFinishedYear, type PeriodChoice, yearOptions } from './period-choice.ts'
import type { StatisticsChoice } from './statistics-choice.ts'
import { TABLE_SETS } from './table-sets.ts'

export interface StatisticsHeaderProps {
  readonly years: readonly number[]
  readonly choice: StatisticsChoice
  /** The two days of a period are being asked for. */
  readonly choosesDays: boolean
  readonly isExporting: boolean
  readonly onChoose: (change: { readonly period: PeriodChoice }) => void
  readonly onTableSet: (tableSet: string) => void
  readonly onChooseDays: () => void
  readonly onExport: () => void
}

const DAYS = 'days'
const TABLE_OPTIONS = TABLE_SETS.map(({ id, label }) => ({ value: id, label }))

export function StatisticsHeader(props: StatisticsHeaderProps) {
  const { choice, isExporting } = props
  return (
    <PageHeader
      title="実施状況調べ"
      actions={
        <Button variant="primary" icon="export" busy={isExporting} onClick={props.onExport}>
          {isExporting ? '書き出しています' : 'Excel に書き出す'}
        </Button>
      }
    >
      <YearField {...props} />
      <SelectField
        inline
        label="表"
        width="14rem"
        options={TABLE_OPTIONS}
        value={choice.tableSet}
        onChange={(tableSet) => {
          if (tableSet !== null) props.onTableSet(tableSet)
        }}
      />
    </PageHeader>
  )
}

function YearField(props: StatisticsHeaderProps) {
  const { today } = useSession()
  const { years, choice, choosesDays } = props
  const { period } = choice
  const year = period.kind === 'year' ? period.fiscalYear : undefined
  return (
    <SelectField
      inline
      label="年度"
      width="14rem"
      options={[
        ...yearOptions(years, year ?? newestFinishedYear(today), today),
        { value: DAYS, label: '期間を指定する' },
      ]}
      value={choosesDays || year === undefined ? DAYS : String(year)}
      onChange={(value) => {
        if (value === DAYS) props.onChooseDays()
        else if (value !== null)
          props.onChoose({ period: { kind: 'year', fiscalYear: Number(value) } })
      }}
    />
  )
}
